package dev.reelscribe.media;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which ffmpeg serves: the bundled build if it runs here, else one on the PATH from 4.4 on (the first with
 * every option {@link InputGuard} gives).
 */
public final class FfmpegLocator {

    private final Path cache;
    private final @Nullable String searchPath;

    /** @param cache where the bundled programs are unpacked once, about 65 MB */
    public FfmpegLocator(Path cache) {
        this(cache, System.getenv("PATH"));
    }

    FfmpegLocator(Path cache, @Nullable String searchPath) {
        this.cache = cache;
        this.searchPath = searchPath;
    }

    /** {@code $XDG_CACHE_HOME/reelscribe} or {@code ~/.cache/reelscribe}: not /tmp, where others may write. */
    public static Path defaultCache() {
        var caches = System.getenv("XDG_CACHE_HOME");
        var base = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(caches);
        return base.resolve("reelscribe");
    }

    /** Tries each in turn by running it. */
    public FfmpegSearch locate() {
        var reasons = new ArrayList<String>();
        var libraries = new ArrayList<String>();
        try {
            var bundled = BundledFfmpeg.unpack(cache);
            if (bundled.isPresent()) {
                switch (FfmpegTrial.of(bundled.get(), bundled.get().getParent())) {
                    case FfmpegTrial.Runs runs -> {
                        return new FfmpegSearch.Found(runs.ffmpeg());
                    }
                    case FfmpegTrial.Fails fails -> {
                        reasons.add("The bundled ffmpeg does not run: " + fails.reason());
                        libraries.addAll(fails.missingLibraries());
                    }
                }
            }
        } catch (IOException e) {
            reasons.add("The bundled ffmpeg could not be unpacked into " + cache + ": " + e.getMessage());
        }
        return onPath(reasons).<FfmpegSearch>map(FfmpegSearch.Found::new).orElseGet(() -> missing(reasons, libraries));
    }

    private Optional<Ffmpeg> onPath(List<String> reasons) {
        var found = Stream.of(searchPath == null ? new String[0] : searchPath.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "ffmpeg"))
                .filter(program -> Files.isExecutable(program) && Files.isExecutable(program.resolveSibling("ffprobe")))
                .findFirst();
        if (found.isEmpty()) {
            reasons.add("There is no ffmpeg on the PATH either.");
            return Optional.empty();
        }
        return switch (FfmpegTrial.of(found.get(), null)) {
            case FfmpegTrial.Runs runs -> Optional.of(runs.ffmpeg());
            case FfmpegTrial.Fails fails -> {
                reasons.add(found.get() + " does not serve: " + fails.reason());
                yield Optional.empty();
            }
        };
    }

    private static FfmpegSearch missing(List<String> reasons, List<String> libraries) {
        var remedy = "Install what it needs: apt-get install -y " + SystemPackages.forLibraries(libraries);
        return new FfmpegSearch.Missing(libraries, String.join("\n", reasons) + "\n" + remedy);
    }
}
