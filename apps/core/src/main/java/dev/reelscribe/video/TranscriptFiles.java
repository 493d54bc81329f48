package dev.reelscribe.video;

import dev.reelscribe.speech.Transcript;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.subtitle.CueBuilder;
import dev.reelscribe.subtitle.SubRip;
import dev.reelscribe.subtitle.SubtitleProfile;
import dev.reelscribe.subtitle.WebVtt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the files that carry a job's words: transcript, WebVTT and SubRip. */
@Component
public class TranscriptFiles {

    private final MediaStore store;
    private final JsonMapper json;

    TranscriptFiles(MediaStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    public void writeTranscript(JobFiles files, Transcript transcript) throws IOException {
        store.write(files.transcript(), json.writeValueAsBytes(TranscriptDocument.of(transcript)));
    }

    /** The transcript, or empty when the job has none. */
    public Optional<Transcript> readTranscript(JobFiles files) throws IOException {
        return readDocument(files).map(TranscriptDocument::transcript);
    }

    Optional<TranscriptDocument> readDocument(JobFiles files) throws IOException {
        var file = store.find(files.transcript());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = file.get().getInputStream()) {
            return Optional.of(json.readValue(bytes, TranscriptDocument.class));
        }
    }

    public void delete(JobFiles files) throws IOException {
        store.delete(files.folder());
    }

    /** @param frameRate of the pictures, in frames a second; cues stand at least two frames apart */
    public void writeSubtitles(JobFiles files, Transcript transcript, double frameRate) throws IOException {
        var cues = new CueBuilder(SubtitleProfile.netflixEn(frameRate)).cues(transcript);
        store.write(files.vtt(), WebVtt.write(cues).getBytes(StandardCharsets.UTF_8));
        store.write(files.srt(), SubRip.write(cues).getBytes(StandardCharsets.UTF_8));
    }
}
