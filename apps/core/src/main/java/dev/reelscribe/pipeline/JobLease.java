package dev.reelscribe.pipeline;

import dev.reelscribe.database.ServiceTransactions;
import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.video.Finding;
import dev.reelscribe.video.VideoJob;
import dev.reelscribe.video.VideoJobRepository;
import dev.reelscribe.video.VideoMetadataRepository;
import org.jspecify.annotations.Nullable;

/**
 * A worker's hold on one job. It knows the stages as the worker last left them and changes the row only while it still
 * says the same. Once a change is refused the job belongs to somebody else, or is cancelled or gone, and the worker
 * has to let go.
 */
final class JobLease {

    private final ServiceTransactions transactions;
    private final VideoJobRepository jobs;
    private final VideoMetadataRepository metadata;
    private final VideoJob job;
    private final int jobId;
    private ProcessingStages stages;

    JobLease(
            ServiceTransactions transactions,
            VideoJobRepository jobs,
            VideoMetadataRepository metadata,
            VideoJob job,
            ProcessingStages stages) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.metadata = metadata;
        this.job = job;
        this.jobId = job.row().id();
        this.stages = stages;
    }

    /** The job as it was when the lease was taken. */
    VideoJob job() {
        return job;
    }

    ProcessingStages stages() {
        return stages;
    }

    boolean stillHeld() {
        return transactions.call(dsl -> jobs.stands(dsl, jobId, stages));
    }

    boolean move(StageName stage, StageProgress progress) {
        return move(stage, progress, null);
    }

    /** Keeps what a stage found in the transaction that says the stage is done. */
    boolean move(StageName stage, StageProgress progress, @Nullable Finding finding) {
        var next = stages.with(stage, progress);
        var moved = transactions.call(dsl -> {
            if (!jobs.advance(dsl, jobId, stages, next)) {
                return false;
            }
            if (finding != null) {
                metadata.keep(dsl, jobId, finding);
            }
            return true;
        });
        if (moved) {
            stages = next;
        }
        return moved;
    }

    boolean complete() {
        return transactions.call(dsl -> jobs.end(dsl, jobId, stages, stages, ProcessingStatusEnum.COMPLETED, null));
    }

    boolean fail(StageName stage, StageProgress progress, String reason) {
        var next = stages.with(stage, progress);
        return transactions.call(dsl -> jobs.end(dsl, jobId, stages, next, ProcessingStatusEnum.FAILED, reason));
    }
}
