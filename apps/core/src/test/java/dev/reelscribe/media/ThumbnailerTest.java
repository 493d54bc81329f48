package dev.reelscribe.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailerTest {

    private final Thumbnailer thumbnailer = new Thumbnailer(TestMedia.cage());
    private final MediaProbe probe = new MediaProbe(TestMedia.cage());

    @TempDir
    Path folder;

    @Test
    void takesAPictureOutOfAVideo() throws Exception {
        var picture = picture(TestMedia.SPEECH);
        assertThat(picture.getWidth()).isEqualTo(720);
        assertThat(picture.getHeight()).isEqualTo(480);
        assertThat(brightness(picture)).isGreaterThan(16);
    }

    @Test
    void takesAPictureOutOfAWebm() throws Exception {
        assertThat(brightness(picture(TestMedia.MUSIC_WEBM))).isGreaterThan(16);
    }

    @Test
    void looksPastABlackIntroduction() throws Exception {
        var video = TestMedia.make(
                folder.resolve("a.mp4"),
                "-f",
                "lavfi",
                "-i",
                "color=black:s=1920x1080:d=20:r=10",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=1920x1080:d=6:r=10",
                "-filter_complex",
                "[0][1]concat",
                "-c:v",
                "mpeg4",
                "-g",
                "300");
        var picture = picture(video);
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(brightness(picture)).isGreaterThan(40);
    }

    @Test
    void looksPastAMinuteOfBlack() throws Exception {
        var video = TestMedia.make(
                folder.resolve("a.mp4"),
                "-f",
                "lavfi",
                "-i",
                "color=black:s=320x180:d=70:r=5",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=320x180:d=40:r=5",
                "-filter_complex",
                "[0][1]concat",
                "-c:v",
                "mpeg4",
                "-g",
                "25");
        assertThat(brightness(picture(video))).isGreaterThan(40);
    }

    @Test
    void hasNoPictureOfDarkness() throws Exception {
        var video = TestMedia.make(folder.resolve("a.mp4"), "-f", "lavfi", "-i", "color=black:s=320x180:d=5:r=5");
        assertThat(extract(video)).isFalse();
        assertThat(folder.resolve("thumbnail.jpg")).doesNotExist();
    }

    @Test
    void takesTheCoverOfAPodcastAndNothingOfOneWithout() throws Exception {
        var cover = TestMedia.make(
                folder.resolve("cover.png"), "-f", "lavfi", "-i", "testsrc2=s=1400x1400:d=1", "-frames:v", "1");
        var podcast = TestMedia.make(
                folder.resolve("a.m4a"),
                "-i",
                TestMedia.SPEECH.toString(),
                "-i",
                cover.toString(),
                "-map",
                "0:a",
                "-map",
                "1:v",
                "-c",
                "copy",
                "-disposition:v:0",
                "attached_pic");
        assertThat(picture(podcast).getWidth()).isEqualTo(1280);
        var bare = TestMedia.make(folder.resolve("b.mp3"), "-i", TestMedia.SPEECH.toString(), "-vn");
        assertThat(extract(bare)).isFalse();
    }

    private boolean extract(Path video) throws Exception {
        return thumbnailer.extract(video, (MediaFacts) probe.probe(video), folder.resolve("thumbnail.jpg"));
    }

    private BufferedImage picture(Path video) throws Exception {
        assertThat(extract(video)).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
        return ImageIO.read(folder.resolve("thumbnail.jpg").toFile());
    }

    private static double brightness(BufferedImage picture) {
        long sum = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                sum += ((rgb >> 16) & 0xff) + ((rgb >> 8) & 0xff) + (rgb & 0xff);
            }
        }
        return sum / 3.0 / picture.getWidth() / picture.getHeight();
    }
}
