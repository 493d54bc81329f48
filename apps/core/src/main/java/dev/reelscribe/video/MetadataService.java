package dev.reelscribe.video;

import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.UserTransactions;
import org.springframework.stereotype.Service;

/** Edits the texts of a job. */
@Service
public class MetadataService {

    private final UserTransactions transactions;
    private final VideoMetadataRepository metadata;

    MetadataService(UserTransactions transactions, VideoMetadataRepository metadata) {
        this.transactions = transactions;
        this.metadata = metadata;
    }

    public VideoMetadataRow edit(CurrentUser user, int jobId, MetadataEdit edit) {
        return transactions.call(user, dsl -> metadata.edit(dsl, jobId, edit).orElseThrow(JobService::notFound));
    }
}
