package dev.reelscribe.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegLocatorTest {

    @TempDir
    Path folder;

    @Test
    void unpacksTheBundledBuildOnce() throws Exception {
        var first = BundledFfmpeg.unpack(folder).orElseThrow();
        var time = Files.getLastModifiedTime(first);
        assertThat(BundledFfmpeg.unpack(folder)).contains(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(time);
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
        assertThat(FfmpegTrial.of(first, first.getParent())).isInstanceOf(FfmpegTrial.Runs.class);
    }

    @Test
    void namesTheLibrariesThatAreMissing() throws Exception {
        var program = BundledFfmpeg.unpack(folder).orElseThrow();
        Files.delete(program.resolveSibling("libva.so.2"));
        assertThat(FfmpegTrial.of(program, program.getParent()))
                .isEqualTo(new FfmpegTrial.Fails("it lacks libva.so.2", List.of("libva.so.2")));
    }

    @Test
    void namesThePackagesOfMissingLibraries() {
        assertThat(SystemPackages.forLibraries(List.of("libpulse.so.0", "libxcb.so.1")))
                .isEqualTo("libpulse0 libxcb1");
        assertThat(SystemPackages.forLibraries(List.of())).contains("libpulse0", "libudev1");
    }

    @Test
    void takesTheFfmpegOnThePathWhereTheBundledOneFails() throws Exception {
        program("ffmpeg", "echo 'ffmpeg version 4.4.2-0ubuntu0.22.04.1 Copyright'");
        program("ffprobe", "echo 'ffprobe version 4.4.2-0ubuntu0.22.04.1 Copyright'");
        assertThat(withoutBundled(folder.toString()).locate())
                .isEqualTo(new FfmpegSearch.Found(new Ffmpeg(
                        folder.resolve("ffmpeg"), folder.resolve("ffprobe"), "4.4.2-0ubuntu0.22.04.1", null)));
    }

    @Test
    void refusesAnFfmpegThatIsTooOld() throws Exception {
        program("ffmpeg", "echo 'ffmpeg version 4.2.7 Copyright'");
        program("ffprobe", "echo 'ffprobe version 4.2.7 Copyright'");
        assertThat(message(withoutBundled(folder.toString()))).contains("4.2.7 is older than 4.4");
    }

    @Test
    void saysTheCommandThatMendsWhereNothingRuns() throws Exception {
        assertThat(message(withoutBundled(""))).contains("apt-get install -y libpulse0");
    }

    /** A file stands where the cache folder should be. */
    private FfmpegLocator withoutBundled(String searchPath) throws IOException {
        return new FfmpegLocator(Files.createFile(folder.resolve("file")), searchPath);
    }

    private static String message(FfmpegLocator locator) {
        return ((FfmpegSearch.Missing) locator.locate()).message();
    }

    private void program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
