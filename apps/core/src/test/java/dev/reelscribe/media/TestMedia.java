package dev.reelscribe.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The files of src/test/resources/media, the programs, and a way to make more files that is open to tests only. */
public final class TestMedia {

    public static final Path SPEECH = file("speech-jfk-720x480-11s.mp4");
    public static final Path MUSIC_MP4 = file("music-only-320x240-8s.mp4");
    public static final Path MUSIC_WEBM = file("music-vp8-720x480-8s.webm");
    public static final Path SILENT = file("silent-320x240-8s.mp4");

    private static final Ffmpeg PROGRAMS = locate();

    private TestMedia() {}

    public static Cage cage() {
        return new Cage(PROGRAMS);
    }

    public static AudioDecoder decoder() {
        return new AudioDecoder(cage(), Duration.ofHours(6));
    }

    /** Runs ffmpeg outside the cage; the last argument is the file made. */
    static Path make(Path target, String... arguments) {
        var command = new ArrayList<>(List.of(PROGRAMS.ffmpeg().toString(), "-nostdin", "-v", "error", "-y"));
        command.addAll(List.of(arguments));
        command.add(target.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(PROGRAMS.environment());
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return target;
    }

    private static Path file(String name) {
        return Path.of("src/test/resources/media", name);
    }

    private static Ffmpeg locate() {
        return switch (new FfmpegLocator(FfmpegLocator.defaultCache()).locate()) {
            case FfmpegSearch.Found(Ffmpeg found) -> found;
            case FfmpegSearch.Missing missing -> throw new IllegalStateException(missing.message());
        };
    }
}
