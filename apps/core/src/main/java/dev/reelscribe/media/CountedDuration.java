package dev.reelscribe.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How long a file plays whose header does not say: what a browser records, for one. Reads it all, decodes nothing. */
final class CountedDuration {

    private static final Pattern OUT_TIME = Pattern.compile("out_time_us=(\\d+)");
    private static final int MAX_BYTES = 64 << 20;

    private CountedDuration() {}

    /** In seconds, 0 where the file holds not a single packet. */
    static double seconds(Cage cage, Path source) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("-nostdin"));
        arguments.addAll(InputGuard.options());
        arguments.addAll(InputGuard.input(source));
        arguments.addAll(List.of(
                "-map",
                "0:V:0?",
                "-map",
                "0:a:0?",
                "-c",
                "copy",
                "-stats_period",
                "10",
                "-progress",
                "pipe:1",
                "-f",
                "null",
                "-"));
        try (var process = cage.ffmpeg(arguments, Limits.brief(Duration.ofMinutes(10)))) {
            var finished = Cage.finish(process, MAX_BYTES);
            return OUT_TIME.matcher(finished.output().toString(StandardCharsets.UTF_8))
                            .results()
                            .mapToLong(match -> Long.parseLong(match.group(1)))
                            .max()
                            .orElse(0)
                    / 1e6;
        }
    }
}
