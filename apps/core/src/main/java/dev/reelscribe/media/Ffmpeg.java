package dev.reelscribe.media;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pair of programs known to run here.
 *
 * @param version such as {@code 8.1.2}
 * @param libraries where the programs' own shared libraries lie; null where the system has them
 */
public record Ffmpeg(
        Path ffmpeg, Path ffprobe, String version, @Nullable Path libraries) {

    /**
     * The whole environment of a child: nothing of the service's own, which holds keys. The library path is needed
     * because the bundled programs find their first libraries by RUNPATH, but those do not find theirs.
     */
    Map<String, String> environment() {
        return libraries == null
                ? Map.of("LC_ALL", "C")
                : Map.of("LC_ALL", "C", "LD_LIBRARY_PATH", libraries.toString());
    }
}
