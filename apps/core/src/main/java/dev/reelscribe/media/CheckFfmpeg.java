package dev.reelscribe.media;

import java.nio.file.Path;

/**
 * Says whether an ffmpeg runs here, for the start script: exit 0 and the program with its version, or exit 1, what is
 * missing and the command that mends it. The one argument, which may be left out, is the cache folder.
 */
public final class CheckFfmpeg {

    private CheckFfmpeg() {}

    static void main(String[] arguments) {
        var cache = arguments.length > 0 ? Path.of(arguments[0]) : FfmpegLocator.defaultCache();
        var exitCode = switch (new FfmpegLocator(cache).locate()) {
            case FfmpegSearch.Found(Ffmpeg found) -> {
                System.out.println(found.ffmpeg() + " " + found.version());
                yield 0;
            }
            case FfmpegSearch.Missing missing -> {
                System.out.println(missing.message());
                yield 1;
            }
        };
        System.exit(exitCode);
    }
}
