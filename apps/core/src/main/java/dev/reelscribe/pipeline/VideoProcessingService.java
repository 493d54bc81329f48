package dev.reelscribe.pipeline;

import dev.reelscribe.database.ServiceTransactions;
import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.media.MediaFacts;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.media.Unusable;
import dev.reelscribe.pipeline.StageRun.LeaseLost;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.video.JobFiles;
import dev.reelscribe.video.Video;
import dev.reelscribe.video.VideoJob;
import dev.reelscribe.video.VideoJobRepository;
import dev.reelscribe.video.VideoMetadataRepository;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes one job from where it stands to its end. */
@Service
class VideoProcessingService {

    /** How often a stage may begin before the job is given up: a file that kills the process must not do so for ever. */
    static final int ATTEMPTS = 3;

    private static final Logger log = LoggerFactory.getLogger(VideoProcessingService.class);

    private final ServiceTransactions transactions;
    private final VideoJobRepository jobs;
    private final VideoMetadataRepository metadata;
    private final MediaStore store;
    private final MediaProbe probe;
    private final Clock clock;
    private final Map<StageName, Stage> stages = new EnumMap<>(StageName.class);

    VideoProcessingService(
            ServiceTransactions transactions,
            VideoJobRepository jobs,
            VideoMetadataRepository metadata,
            MediaStore store,
            MediaProbe probe,
            Clock clock,
            List<Stage> stages) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.metadata = metadata;
        this.store = store;
        this.probe = probe;
        this.clock = clock;
        stages.forEach(stage -> this.stages.put(stage.name(), stage));
    }

    /**
     * Runs every open stage of a job.
     *
     * @return whether a stage failed and the job is to be continued later
     */
    boolean process(int jobId) throws InterruptedException {
        var claimed = transactions.call(dsl -> jobs.claim(dsl, jobId).flatMap(row -> jobs.find(dsl, jobId)));
        if (claimed.isEmpty()) {
            return false;
        }
        var job = claimed.get();
        try {
            return advance(job, new JobLease(transactions, jobs, metadata, jobId, stagesOf(job.row())));
        } catch (LeaseLost taken) {
            log.info("Job {} was cancelled, deleted or taken over", jobId);
            removeFilesOfDeleted(job);
            return false;
        }
    }

    private boolean advance(VideoJob job, JobLease lease) throws LeaseLost, InterruptedException {
        for (var open = lease.stages().firstOpen();
                open.isPresent();
                open = lease.stages().firstOpen()) {
            var name = open.get();
            switch (attempt(job, lease, name)) {
                case GO_ON -> {}
                case LATER -> {
                    return true;
                }
                case ENDED -> {
                    return false;
                }
            }
        }
        held(lease.complete());
        return false;
    }

    private Next attempt(VideoJob job, JobLease lease, StageName name) throws LeaseLost, InterruptedException {
        var before = lease.stages().get(name);
        if (before.attempt() >= ATTEMPTS) {
            return fail(lease, name, before, "This step was interrupted %d times.".formatted(ATTEMPTS));
        }
        // Committed before the work begins: an attempt that takes the process down has been counted.
        held(lease.move(name, before.started(clock.instant())));
        try {
            var run = new StageRun(lease, stages(name));
            return commit(lease, name, run.await(context(job, run)));
        } catch (ExecutionException e) {
            return afterFailure(lease, name, e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return afterFailure(lease, name, e);
        } catch (RejectedFile rejected) {
            return fail(lease, name, lease.stages().get(name), rejected.reason());
        }
    }

    private StageContext context(VideoJob job, StageRun run) throws IOException, InterruptedException, RejectedFile {
        var video = new Video(job.video());
        return switch (store.reading(video.source(), probe::probe)) {
            case MediaFacts facts ->
                new StageContext(
                        store, video.source(), job.video().originalFilename(), job.files(), facts, run.progress());
            case Unusable unusable -> throw new RejectedFile(unusable.detail());
        };
    }

    private Next commit(JobLease lease, StageName name, StageOutcome outcome) throws LeaseLost {
        var running = lease.stages().get(name);
        var now = clock.instant();
        return switch (outcome) {
            case StageOutcome.Done(var finding) -> {
                held(lease.move(name, running.done(now), finding));
                yield Next.GO_ON;
            }
            case StageOutcome.Skipped(var reason) -> {
                held(lease.move(name, running.skipped(now, reason)));
                yield Next.GO_ON;
            }
            case StageOutcome.Rejected(var reason) -> fail(lease, name, running, reason);
        };
    }

    private Next afterFailure(JobLease lease, StageName name, Throwable failure) throws LeaseLost {
        log.warn("Stage {} failed", name, failure);
        var running = lease.stages().get(name);
        var reason = FailureReason.of(failure);
        if (running.attempt() >= ATTEMPTS) {
            return fail(lease, name, running, reason);
        }
        held(lease.move(name, running.toBeTriedAgain(reason)));
        return Next.LATER;
    }

    private Next fail(JobLease lease, StageName name, StageProgress running, String reason) throws LeaseLost {
        held(lease.fail(name, running.failed(clock.instant(), reason), reason));
        return Next.ENDED;
    }

    /** A stage may have written a file after its video was deleted. */
    private void removeFilesOfDeleted(VideoJob job) {
        if (transactions.call(dsl -> jobs.find(dsl, job.row().id())).isPresent()) {
            return;
        }
        try {
            JobFiles files = job.files();
            store.delete(files.folder());
        } catch (IOException e) {
            log.warn(
                    "Files of deleted job {} stay until the sweeper comes",
                    job.row().id(),
                    e);
        }
    }

    private Stage stages(StageName name) {
        var stage = stages.get(name);
        if (stage == null) {
            throw new IllegalStateException("No stage is called " + name);
        }
        return stage;
    }

    private static ProcessingStages stagesOf(VideoJobsRow row) {
        var stages = row.processingStages();
        return stages == null ? ProcessingStages.allPending() : stages;
    }

    private static void held(boolean stillHeld) throws LeaseLost {
        if (!stillHeld) {
            throw new LeaseLost();
        }
    }

    private enum Next {
        GO_ON,
        LATER,
        ENDED
    }

    private static final class RejectedFile extends Exception {
        RejectedFile(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
