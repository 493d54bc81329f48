package dev.reelscribe.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What came of running a pair of programs with {@code -version}. */
sealed interface FfmpegTrial {

    /** It runs and is new enough. */
    record Runs(Ffmpeg ffmpeg) implements FfmpegTrial {}

    /** It does not. */
    record Fails(String reason, List<String> missingLibraries) implements FfmpegTrial {}

    /** "ffmpeg version 8.1.2", "n7.1", "4.4.2-0ubuntu0.22.04.1", or "N-12345-gabc" for a build of the day. */
    Pattern VERSION = Pattern.compile("^ff(?:mpeg|probe) version (?:n?(\\d+)\\.(\\d+)\\S*|\\S+)");

    Pattern NOT_FOUND = Pattern.compile("^\\s*(\\S+) => not found", Pattern.MULTILINE);

    static FfmpegTrial of(Path ffmpeg, @Nullable Path libraries) {
        var candidate = new Ffmpeg(ffmpeg, ffmpeg.resolveSibling("ffprobe"), "", libraries);
        try {
            var said = run(candidate.ffmpeg(), candidate, false);
            var probeSaid = run(candidate.ffprobe(), candidate, false);
            var version = VERSION.matcher(said);
            if (!version.find() || !VERSION.matcher(probeSaid).find()) {
                var missing = NOT_FOUND
                        .matcher(run(candidate.ffmpeg(), candidate, true))
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .toList();
                return new Fails(reason(said, missing), missing);
            }
            var number = said.split(" ", 4)[2];
            return tooOld(version.group(1), version.group(2))
                    ? new Fails("version " + number + " is older than 4.4", List.of())
                    : new Runs(new Ffmpeg(candidate.ffmpeg(), candidate.ffprobe(), number, libraries));
        } catch (IOException e) {
            return new Fails(String.valueOf(e.getMessage()), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fails("interrupted", List.of());
        }
    }

    private static boolean tooOld(@Nullable String major, @Nullable String minor) {
        return major != null && minor != null && Integer.parseInt(major) * 100 + Integer.parseInt(minor) < 404;
    }

    private static String reason(String said, List<String> missing) {
        return missing.isEmpty() ? said.strip() : "it lacks " + String.join(", ", missing);
    }

    /** With {@code trace} the dynamic linker lists what the program links instead of running it (ld.so(8)). */
    private static String run(Path program, Ffmpeg candidate, boolean trace) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(program.toString(), "-version").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(candidate.environment());
        if (trace) {
            builder.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
        }
        var process = builder.start();
        try {
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readNBytes(1 << 16), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) ? said : "it does not answer";
        } finally {
            process.destroyForcibly();
        }
    }
}
