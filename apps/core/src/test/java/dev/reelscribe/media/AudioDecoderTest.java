package dev.reelscribe.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioDecoderTest {

    private final AudioDecoder decoder = TestMedia.decoder();

    @TempDir
    Path folder;

    @Test
    void givesSixteenThousandSamplesASecond() throws Exception {
        assertThat(samples(TestMedia.SPEECH).length / 16_000.0).isEqualTo(11.0, offset(0.02));
        assertThat(samples(TestMedia.MUSIC_WEBM).length / 16_000.0).isEqualTo(8.0, offset(0.1));
    }

    @Test
    void keepsTheMomentTheSoundBegins() throws Exception {
        var late = TestMedia.make(
                folder.resolve("a.mp4"),
                "-f",
                "lavfi",
                "-i",
                "testsrc=d=5",
                "-itsoffset",
                "2",
                "-f",
                "lavfi",
                "-i",
                "sine=d=3",
                "-map",
                "0:v",
                "-map",
                "1:a");
        assertThat(firstLoud(samples(late)) / 16_000.0).isEqualTo(2.0, offset(0.05));
        var lateWebm =
                TestMedia.make(folder.resolve("a.mkv"), "-i", late.toString(), "-c:v", "copy", "-c:a", "libopus");
        assertThat(firstLoud(samples(lateWebm)) / 16_000.0).isEqualTo(2.0, offset(0.05));
    }

    @Test
    void saysWhyAFileWithoutSoundCannotBeDecoded() throws Exception {
        try (var audio = decoder.open(TestMedia.SILENT)) {
            assertThatThrownBy(() -> audio.read(new float[100], 0, 100))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("matches no streams");
        }
    }

    @Test
    void closesCleanlyBeforeTheEnd() throws Exception {
        try (var audio = decoder.open(TestMedia.SPEECH)) {
            assertThat(audio.read(new float[100], 0, 100)).isPositive();
        }
    }

    private float[] samples(Path file) throws Exception {
        try (var audio = decoder.open(file)) {
            var all = new float[16_000 * 60];
            int length = 0;
            for (int read = 0; read >= 0; read = audio.read(all, length, Math.min(1000, all.length - length))) {
                length += read;
            }
            return java.util.Arrays.copyOf(all, length);
        }
    }

    private static int firstLoud(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i]) > 0.02) {
                return i;
            }
        }
        throw new AssertionError("All is quiet");
    }
}
