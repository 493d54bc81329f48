package dev.reelscribe.media;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what an uploaded file is. */
public final class MediaProbe {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final int MAX_REPORT_BYTES = 8 << 20;

    private final Cage cage;

    public MediaProbe(Cage cage) {
        this.cage = cage;
    }

    /**
     * Looks at the first bytes, at the boxes of an MP4 and then through ffprobe.
     *
     * @throws IOException if the file cannot be read or ffprobe cannot be run: nothing is known then about the file
     * @throws InterruptedException if the thread is interrupted; ffprobe is dead by then
     */
    public Probe probe(Path source) throws IOException, InterruptedException {
        try {
            var start = FileStart.of(source);
            var refused = start.refusal();
            if (refused.isEmpty() && start.isIsoMedia()) {
                refused = IsoBoxes.refusal(source);
            }
            return refused.isPresent() ? refused.get() : probe(source, start);
        } catch (ClosedByInterruptException e) {
            throw Interruption.of(e);
        }
    }

    private Probe probe(Path source, FileStart start) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(InputGuard.options());
        arguments.addAll(List.of("-print_format", "json", "-show_format", "-show_streams"));
        arguments.addAll(InputGuard.input(source));
        try (var process = cage.ffprobe(arguments, Limits.brief(Duration.ofMinutes(1)))) {
            var finished = Cage.finish(process, MAX_REPORT_BYTES);
            return finished.exitCode() == 0
                    ? judge(source, start, JSON.readValue(finished.output().toByteArray(), ProbeReport.class))
                    : ProbeFailure.of(finished.lastWords());
        } catch (JacksonException e) {
            throw new IOException("ffprobe's report could not be read", e);
        }
    }

    private Probe judge(Path source, FileStart start, ProbeReport report) throws IOException, InterruptedException {
        var refused = FactsReading.refusal(report);
        if (refused.isPresent()) {
            return refused.get();
        }
        double duration = FactsReading.durationSeconds(report);
        if (duration == 0) {
            duration = CountedDuration.seconds(cage, source);
        }
        return duration > 0
                ? FactsReading.facts(report, start, duration)
                : new Unusable(Unusable.Kind.NOT_MEDIA, "Nothing in the file lasts any time.");
    }
}
