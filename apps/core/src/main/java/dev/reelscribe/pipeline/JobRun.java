package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.media.MediaFacts;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.media.Unusable;
import dev.reelscribe.pipeline.StageRun.LeaseLost;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.video.Video;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker's walk through the open stages of one job. */
final class JobRun {

    /** How often a stage may begin before the job is given up: a file that kills the process must not do so for ever. */
    static final int ATTEMPTS = 3;

    private static final Logger log = LoggerFactory.getLogger(JobRun.class);

    private final JobLease lease;
    private final Map<StageName, Stage> stages;
    private final MediaStore store;
    private final MediaProbe probe;
    private final Clock clock;
    private @Nullable MediaFacts facts;

    JobRun(JobLease lease, Map<StageName, Stage> stages, MediaStore store, MediaProbe probe, Clock clock) {
        this.lease = lease;
        this.stages = stages;
        this.store = store;
        this.probe = probe;
        this.clock = clock;
    }

    /** How a walk ended. */
    enum End {
        /** The job is completed or has failed for good. */
        ENDED,
        /** A stage failed and has attempts left. */
        LATER
    }

    /** @throws LeaseLost when the job was cancelled, deleted or taken by another worker */
    End walk() throws LeaseLost, InterruptedException {
        for (var open = lease.stages().firstOpen();
                open.isPresent();
                open = lease.stages().firstOpen()) {
            var end = attempt(open.get());
            if (end != null) {
                return end;
            }
        }
        held(lease.complete());
        return End.ENDED;
    }

    /** Null when the walk goes on. */
    private @Nullable End attempt(StageName name) throws LeaseLost, InterruptedException {
        var before = lease.stages().get(name);
        if (before.attempt() >= ATTEMPTS) {
            return fail(name, before, "This step was interrupted %d times.".formatted(ATTEMPTS));
        }
        // Committed before the work begins: an attempt that takes the process down has been counted.
        held(lease.move(name, before.started(clock.instant())));
        try {
            var run = new StageRun(lease, stage(name));
            return commit(name, run.await(context(run)));
        } catch (ExecutionException e) {
            return tryLater(name, e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return tryLater(name, e);
        } catch (RejectedFile rejected) {
            return fail(name, lease.stages().get(name), String.valueOf(rejected.getMessage()));
        } catch (InterruptedException stopping) {
            // An orderly stop of the service is no attempt.
            held(lease.move(name, before));
            throw stopping;
        }
    }

    private StageContext context(StageRun run) throws IOException, InterruptedException, RejectedFile {
        var job = lease.job();
        var source = new Video(job.video()).source();
        return new StageContext(store, source, job.video().originalFilename(), job.files(), facts(), run.progress());
    }

    private MediaFacts facts() throws IOException, InterruptedException, RejectedFile {
        if (facts == null) {
            facts = switch (store.reading(new Video(lease.job().video()).source(), probe::probe)) {
                case MediaFacts found -> found;
                case Unusable unusable -> throw new RejectedFile(unusable.detail());
            };
        }
        return facts;
    }

    private @Nullable End commit(StageName name, StageOutcome outcome) throws LeaseLost {
        var running = lease.stages().get(name);
        var now = clock.instant();
        return switch (outcome) {
            case StageOutcome.Done(var finding) -> {
                held(lease.move(name, running.done(now), finding));
                yield null;
            }
            case StageOutcome.Skipped(var reason) -> {
                held(lease.move(name, running.skipped(now, reason)));
                yield null;
            }
            case StageOutcome.Rejected(var reason) -> fail(name, running, reason);
        };
    }

    private End tryLater(StageName name, Throwable failure) throws LeaseLost {
        log.warn("Stage {} of job {} failed", name, lease.job().row().id(), failure);
        var running = lease.stages().get(name);
        var reason = FailureReason.of(failure);
        if (running.attempt() >= ATTEMPTS) {
            return fail(name, running, reason);
        }
        held(lease.move(name, running.toBeTriedAgain(reason)));
        return End.LATER;
    }

    private End fail(StageName name, StageProgress running, String reason) throws LeaseLost {
        held(lease.fail(name, running.failed(clock.instant(), reason), reason));
        return End.ENDED;
    }

    private Stage stage(StageName name) {
        var stage = stages.get(name);
        if (stage == null) {
            throw new IllegalStateException("No stage is called " + name);
        }
        return stage;
    }

    private static void held(boolean stillHeld) throws LeaseLost {
        if (!stillHeld) {
            throw new LeaseLost();
        }
    }

    private static final class RejectedFile extends Exception {
        RejectedFile(String reason) {
            super(reason, null, false, false);
        }
    }
}
