package dev.reelscribe.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTrackReaderTest {

    private final TextTrackReader reader = new TextTrackReader(TestMedia.cage());
    private final MediaProbe probe = new MediaProbe(TestMedia.cage());

    @TempDir
    Path folder;

    @Test
    void readsSubRipAsWebVtt() throws Exception {
        assertThat(read(MediaProbeTest.withSubtitles(folder)))
                .matches("WEBVTT\n\n00:01\\.0\\d\\d --> 00:03\\.5\\d\\d\nGuten <i>Tag</i>\n");
    }

    @Test
    void readsTheTextTrackOfAnMp4AsWebVtt() throws Exception {
        var mkv = MediaProbeTest.withSubtitles(folder);
        var mp4 = TestMedia.make(
                folder.resolve("a.mp4"), "-i", mkv.toString(), "-map", "0", "-c", "copy", "-c:s", "mov_text");
        assertThat(read(mp4)).startsWith("WEBVTT").containsPattern("00:01\\.0\\d\\d --> 00:03\\.5\\d\\d\n.*Tag");
    }

    private String read(Path file) throws Exception {
        var facts = (MediaFacts) probe.probe(file);
        return reader.read(file, facts.textTracks().getFirst());
    }
}
