package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.media.AudioDecoder;
import dev.reelscribe.media.MediaFacts;
import dev.reelscribe.media.TextTrack;
import dev.reelscribe.media.TextTrackReader;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.speech.Recognition;
import dev.reelscribe.speech.SpeechEngine;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.subtitle.CueTranscript;
import dev.reelscribe.subtitle.MalformedSubtitles;
import dev.reelscribe.subtitle.WebVtt;
import dev.reelscribe.video.Finding;
import dev.reelscribe.video.TranscriptFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out what is said: from the file's own subtitles where it has some, else by listening. */
@Component
class TranscriptionStage implements Stage {

    private static final Logger log = LoggerFactory.getLogger(TranscriptionStage.class);

    private final TextTrackReader textTracks;
    private final AudioDecoder audio;
    private final SpeechEngine engine;
    private final TranscriptFiles files;

    TranscriptionStage(TextTrackReader textTracks, AudioDecoder audio, SpeechEngine engine, TranscriptFiles files) {
        this.textTracks = textTracks;
        this.audio = audio;
        this.engine = engine;
        this.files = files;
    }

    @Override
    public StageName name() {
        return StageName.TRANSCRIPTION;
    }

    @Override
    public StageOutcome run(StageContext context) throws IOException, InterruptedException, NotMedia {
        var facts = context.facts();
        var subtitles = embedded(context, facts);
        if (subtitles.isPresent()) {
            return done(context, subtitles.get());
        }
        if (!facts.hasAudio()) {
            return new StageOutcome.Skipped("The recording has no sound.");
        }
        return switch (context.onSource(source -> listen(context, facts, source))) {
            case Recognition.Heard heard -> done(context, heard.transcript());
            case Recognition.NoSpeech silence -> new StageOutcome.Skipped(silence.reason());
        };
    }

    private StageOutcome done(StageContext context, Transcript transcript) throws IOException {
        files.writeTranscript(context.files(), transcript);
        return new StageOutcome.Done(
                new Finding.SpokenText(transcript.text(), context.files().transcript()));
    }

    private Recognition listen(StageContext context, MediaFacts facts, Path source)
            throws IOException, InterruptedException {
        try (var sound = audio.open(source)) {
            return engine.recognise(
                    sound::read,
                    facts.durationMillis(),
                    percent -> context.progress().accept(percent));
        }
    }

    /** The first track that tells all that is said; one that cannot be read counts as none. */
    private Optional<Transcript> embedded(StageContext context, MediaFacts facts) throws InterruptedException {
        for (var track : facts.textTracks()) {
            var transcript = track.forced() ? Optional.<Transcript>empty() : read(context, track);
            if (transcript.isPresent()) {
                return transcript;
            }
        }
        return Optional.empty();
    }

    private Optional<Transcript> read(StageContext context, TextTrack track) throws InterruptedException {
        try {
            var vtt = context.onSource(source -> textTracks.read(source, track));
            return CueTranscript.fromCues(WebVtt.read(vtt), track.language());
        } catch (IOException | MalformedSubtitles unreadable) {
            log.info("Subtitle track {} cannot be read, so the sound is used", track.index(), unreadable);
            return Optional.empty();
        }
    }
}
