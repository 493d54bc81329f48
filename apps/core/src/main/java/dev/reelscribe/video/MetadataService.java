package dev.reelscribe.video;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.UserTransactions;
import org.springframework.stereotype.Service;

/** Edits the texts of a job. */
@Service
public class MetadataService {

    private final UserTransactions transactions;
    private final VideoJobRepository jobs;
    private final VideoMetadataRepository metadata;

    MetadataService(UserTransactions transactions, VideoJobRepository jobs, VideoMetadataRepository metadata) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.metadata = metadata;
    }

    /** Writes the named fields, also while the job still runs: what a person wrote is not written over. */
    public VideoJob edit(CurrentUser user, int jobId, MetadataEdit edit) {
        return transactions.call(user, dsl -> {
            var job = jobs.find(dsl, jobId).orElseThrow(JobService::notFound);
            return new VideoJob(job.row(), job.video(), metadata.edit(dsl, jobId, edit));
        });
    }
}
