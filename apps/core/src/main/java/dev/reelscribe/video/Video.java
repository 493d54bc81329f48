package dev.reelscribe.video;

import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import dev.reelscribe.storage.StorageKey;

/** The files of a video: where the upload lies, and where each job puts what it makes. Names come from ids alone. */
public record Video(VideosRow row) {

    public StorageKey source() {
        return new StorageKey(row.storagePath());
    }

    /** Everything of this video; deleting it leaves nothing behind. */
    public StorageKey folder() {
        return source().parent();
    }

    public JobFiles filesOf(int jobId) {
        return new JobFiles(folder().child("jobs").child(String.valueOf(jobId)));
    }
}
