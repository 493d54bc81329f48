package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * One attempt at a stage, on a thread of its own, watched: its progress is written at most once a second, and it is
 * interrupted when the lease is lost or the service stops.
 */
final class StageRun {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PROGRESS = Duration.ofSeconds(1);

    private final JobLease lease;
    private final Stage stage;
    private final AtomicInteger percent = new AtomicInteger();
    private long lastWritten = System.nanoTime();

    StageRun(JobLease lease, Stage stage) {
        this.lease = lease;
        this.stage = stage;
    }

    IntConsumer progress() {
        return reached -> percent.accumulateAndGet(Math.clamp(reached, 0, 99), Math::max);
    }

    /**
     * Runs the stage to its end.
     *
     * @throws LeaseLost when the job was taken away; the stage has stopped by then
     * @throws ExecutionException with what the stage threw
     */
    StageOutcome await(StageContext context) throws LeaseLost, InterruptedException, ExecutionException {
        var task = new FutureTask<>(() -> stage.run(context));
        var thread = Thread.ofPlatform().name("stage-" + name()).start(task);
        try {
            while (true) {
                try {
                    return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillRunning) {
                    look();
                }
            }
        } finally {
            if (!task.isDone()) {
                thread.interrupt();
                awaitEnd(thread);
            }
        }
    }

    /** Also when interrupted meanwhile: a stage that runs on unwatched could write after its job was given away. */
    private static void awaitEnd(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws LeaseLost {
        if (!(progressIsDue() ? writeProgress() : lease.stillHeld())) {
            throw new LeaseLost();
        }
    }

    private boolean progressIsDue() {
        return percent.get() != lease.stages().get(name()).progress()
                && System.nanoTime() - lastWritten >= PROGRESS.toNanos();
    }

    private boolean writeProgress() {
        lastWritten = System.nanoTime();
        return lease.move(name(), lease.stages().get(name()).at(percent.get()));
    }

    private StageName name() {
        return stage.name();
    }

    /** The job was cancelled, deleted or taken by another worker. */
    static final class LeaseLost extends Exception {
        LeaseLost() {
            super("The job is no longer this worker's", null, false, false);
        }
    }
}
