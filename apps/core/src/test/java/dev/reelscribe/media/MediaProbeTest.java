package dev.reelscribe.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.reelscribe.media.Unusable.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaProbeTest {

    private final MediaProbe probe = new MediaProbe(TestMedia.cage());

    @TempDir
    Path folder;

    @Test
    void tellsTheFactsOfAnMp4WithSpeech() throws Exception {
        var facts = facts(TestMedia.SPEECH);
        assertThat(facts.durationSeconds()).isEqualTo(11.5, offset(0.01));
        assertThat(facts.resolution()).isEqualTo("720x480");
        assertThat(facts.frameRate()).isEqualTo(30);
        assertThat(facts.format()).isEqualTo("mp4");
        assertThat(facts.hasAudio()).isTrue();
        assertThat(facts.textTracks()).isEmpty();
    }

    @Test
    void tellsTheFactsOfTheOtherClips() throws Exception {
        var webm = facts(TestMedia.MUSIC_WEBM);
        assertThat(webm.format()).isEqualTo("webm");
        assertThat(webm.resolution()).isEqualTo("720x480");
        assertThat(webm.durationSeconds()).isEqualTo(8.03, offset(0.05));
        assertThat(facts(TestMedia.MUSIC_MP4).resolution()).isEqualTo("320x240");
        var silent = facts(TestMedia.SILENT);
        assertThat(silent.hasAudio()).isFalse();
        assertThat(silent.hasVideo()).isTrue();
    }

    @Test
    void acceptsAPodcastWithoutPictures() throws Exception {
        var podcast = TestMedia.make(
                folder.resolve("a.m4a"),
                "-i",
                TestMedia.SPEECH.toString(),
                "-vn",
                "-c",
                "copy",
                "-metadata",
                "title=Ask not");
        var facts = facts(podcast);
        assertThat(facts.hasVideo()).isFalse();
        assertThat(facts.resolution()).isNull();
        assertThat(facts.format()).isEqualTo("m4a");
        assertThat(facts.tags()).containsEntry("title", "Ask not");
    }

    @Test
    void turnsTheSizeOfAPictureThatIsShownTurned() throws Exception {
        var turned = TestMedia.make(
                folder.resolve("a.mov"), "-display_rotation", "90", "-i", TestMedia.SPEECH.toString(), "-c", "copy");
        assertThat(facts(turned).resolution()).isEqualTo("480x720");
        assertThat(facts(turned).format()).isEqualTo("mov");
    }

    @Test
    void listsTextTracksWithTheirLanguage() throws Exception {
        var facts = facts(withSubtitles(folder));
        assertThat(facts.format()).isEqualTo("matroska");
        assertThat(facts.textTracks()).hasSize(1);
        assertThat(facts.textTracks().getFirst().language()).isEqualTo("de");
        assertThat(facts.textTracks().getFirst().codec()).isEqualTo("subrip");
    }

    @Test
    void countsTheDurationThatABrowserRecordingDoesNotTell() throws Exception {
        var live = TestMedia.make(
                folder.resolve("a.webm"),
                "-i",
                TestMedia.MUSIC_WEBM.toString(),
                "-c",
                "copy",
                "-live",
                "1",
                "-f",
                "webm");
        assertThat(facts(live).durationSeconds()).isEqualTo(8.0, offset(0.1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#EXTM3U\n#EXTINF:8,\nfile:%s\n#EXT-X-ENDLIST\n",
                "\ufeff\n #EXTM3U\n%s\n",
                "ffconcat version 1.0\nfile '%s'\n",
                "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"><BaseURL>%s</BaseURL></MPD>",
                "[playlist]\nFile1=%s\n"
            })
    void refusesAPlaylistInDisguise(String playlist) throws Exception {
        var text = playlist.formatted(TestMedia.SILENT.toAbsolutePath());
        assertThat(kind(write(text))).isEqualTo(Kind.PLAYLIST);
    }

    @Test
    void refusesAPlaylistBehindAnMp4HeaderByTheFormatWhitelist() throws Exception {
        var text = "#EXTM3U\u0000\n#EXTINF:8,\nfile:" + TestMedia.SILENT.toAbsolutePath() + "\n#EXT-X-ENDLIST\n";
        assertThat(probe.probe(write("\u0000" + text))).isInstanceOf(Unusable.class);
    }

    @Test
    void refusesATextNamedMp4AndAnEmptyFile() throws Exception {
        assertThat(kind(write("Dear diary, this is no video.\n".repeat(300)))).isEqualTo(Kind.NOT_MEDIA);
        assertThat(kind(write(""))).isEqualTo(Kind.EMPTY);
        assertThat(kind(write("\u0000\u0001\u0002 noise"))).isEqualTo(Kind.NOT_MEDIA);
    }

    @Test
    void refusesAnMp4CutOffBehindItsIndex() throws Exception {
        assertThat(kind(firstHalf(TestMedia.SPEECH))).isEqualTo(Kind.TRUNCATED);
    }

    @Test
    void refusesAnMp4CutOffBeforeItsIndex() throws Exception {
        assertThat(kind(firstHalf(TestMedia.SILENT))).isEqualTo(Kind.TRUNCATED);
        var bytes = Files.readAllBytes(TestMedia.SILENT);
        assertThat(kind(write(Arrays.copyOf(bytes, 581_072)))).isEqualTo(Kind.TRUNCATED);
    }

    @Test
    void walksBoxesBeyondFourGigabytes() throws Exception {
        var large = folder.resolve("large.mp4");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.writeInt(16);
            file.writeBytes("ftypisom");
            file.writeInt(0);
            file.writeInt(1);
            file.writeBytes("mdat");
            file.writeLong(6L << 30);
            file.setLength(5L << 30);
        }
        var refused = IsoBoxes.refusal(large);
        assertThat(refused).isPresent();
        assertThat(refused.get().detail()).contains(Long.toString((6L << 30) + 16));
    }

    @Test
    void refusesMagicYuv() throws Exception {
        var file = TestMedia.make(folder.resolve("a.mkv"), "-f", "lavfi", "-i", "testsrc=d=1", "-c:v", "magicyuv");
        var unusable = (Unusable) probe.probe(file);
        assertThat(unusable.kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(unusable.detail()).contains("magicyuv");
    }

    @Test
    void refusesAPictureOfTooManyPixels() throws Exception {
        var file = TestMedia.make(
                folder.resolve("a.mp4"), "-f", "lavfi", "-i", "color=s=12000x6000:d=0.04:r=25", "-c:v", "mjpeg");
        assertThat(kind(file)).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void anInterruptIsAnInterruptEvenWhileAFileIsRead() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> probe.probe(TestMedia.SPEECH)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    static Path withSubtitles(Path folder) throws IOException {
        var subtitles = folder.resolve("a.srt");
        Files.writeString(subtitles, "1\n00:00:01,000 --> 00:00:03,500\nGuten <i>Tag</i>\n\n");
        return TestMedia.make(
                folder.resolve("a.mkv"),
                "-i",
                TestMedia.SPEECH.toString(),
                "-i",
                subtitles.toString(),
                "-c",
                "copy",
                "-metadata:s:s:0",
                "language=ger");
    }

    private MediaFacts facts(Path file) throws Exception {
        return (MediaFacts) probe.probe(file);
    }

    private Kind kind(Path file) throws Exception {
        return ((Unusable) probe.probe(file)).kind();
    }

    private Path firstHalf(Path whole) throws IOException {
        var bytes = Files.readAllBytes(whole);
        return write(Arrays.copyOf(bytes, bytes.length / 2));
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload.mp4"), bytes);
    }
}
