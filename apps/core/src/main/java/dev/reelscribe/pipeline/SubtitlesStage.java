package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.SubtitleFilesUrls;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.subtitle.SubtitleProfile;
import dev.reelscribe.video.Finding;
import dev.reelscribe.video.TranscriptFiles;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Sets the words as cues, in both formats players read. */
@Component
class SubtitlesStage implements Stage {

    private final TranscriptFiles transcripts;

    SubtitlesStage(TranscriptFiles transcripts) {
        this.transcripts = transcripts;
    }

    @Override
    public StageName name() {
        return StageName.SUBTITLES;
    }

    @Override
    public StageOutcome run(StageContext context) throws IOException, InterruptedException, NotMedia {
        var files = context.files();
        var transcript = transcripts.readTranscript(files);
        if (transcript.isEmpty()) {
            return new StageOutcome.Skipped("Nothing is said, so there is nothing to show.");
        }
        transcripts.writeSubtitles(
                files, transcript.get(), frameRate(context.facts().frameRate()));
        return new StageOutcome.Done(new Finding.Subtitles(
                new SubtitleFilesUrls(files.vtt().value(), files.srt().value())));
    }

    private static double frameRate(double probed) {
        return probed > 0 ? probed : SubtitleProfile.DEFAULT_FRAME_RATE;
    }
}
