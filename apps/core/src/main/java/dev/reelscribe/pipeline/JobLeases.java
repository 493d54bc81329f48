package dev.reelscribe.pipeline;

import dev.reelscribe.database.ServiceTransactions;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.video.VideoJob;
import dev.reelscribe.video.VideoJobRepository;
import dev.reelscribe.video.VideoMetadataRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives workers their hold on jobs. */
@Component
class JobLeases {

    private final ServiceTransactions transactions;
    private final VideoJobRepository jobs;
    private final VideoMetadataRepository metadata;

    JobLeases(ServiceTransactions transactions, VideoJobRepository jobs, VideoMetadataRepository metadata) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.metadata = metadata;
    }

    /** Takes a waiting or interrupted job. Empty when it has ended or is gone. */
    Optional<JobLease> take(int jobId) {
        return transactions
                .call(dsl -> jobs.claim(dsl, jobId).flatMap(row -> jobs.find(dsl, jobId)))
                .map(this::lease);
    }

    boolean exists(int jobId) {
        return transactions.call(dsl -> jobs.find(dsl, jobId)).isPresent();
    }

    private JobLease lease(VideoJob job) {
        var stages = job.row().processingStages();
        return new JobLease(transactions, jobs, metadata, job, stages == null ? ProcessingStages.allPending() : stages);
    }
}
