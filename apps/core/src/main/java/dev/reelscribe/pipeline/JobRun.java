package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.pipeline.StageRun.LeaseLost;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.video.Video;
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
    private final SourceFacts facts;
    private final Clock clock;

    JobRun(JobLease lease, Map<StageName, Stage> stages, MediaStore store, MediaProbe probe, Clock clock) {
        this.lease = lease;
        this.stages = stages;
        this.store = store;
        this.facts = new SourceFacts(store, probe, new Video(lease.job().video()).source());
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
            commit(name, run.await(context(run)));
            return null;
        } catch (ExecutionException e) {
            return afterFailure(name, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException stopping) {
            // An orderly stop of the service is no attempt.
            held(lease.move(name, before));
            throw stopping;
        }
    }

    private StageContext context(StageRun run) {
        var job = lease.job();
        var source = new Video(job.video()).source();
        return new StageContext(store, source, job.video().originalFilename(), job.files(), facts, run.progress());
    }

    private void commit(StageName name, StageOutcome outcome) throws LeaseLost {
        var running = lease.stages().get(name);
        var now = clock.instant();
        held(
                switch (outcome) {
                    case StageOutcome.Done(var finding) -> lease.move(name, running.done(now), finding);
                    case StageOutcome.Skipped(var reason) -> lease.move(name, running.skipped(now, reason));
                });
    }

    private End afterFailure(StageName name, Throwable failure) throws LeaseLost {
        var running = lease.stages().get(name);
        if (failure instanceof NotMedia refused) {
            return fail(name, running, refused.reason());
        }
        log.warn("Stage {} of job {} failed", name, lease.job().row().id(), failure);
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
}
