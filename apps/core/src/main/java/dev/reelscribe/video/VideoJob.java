package dev.reelscribe.video;

import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import org.jspecify.annotations.Nullable;

/**
 * A job with its video and what it found so far, as one query reads them.
 *
 * @param metadata null until the first stage has written
 */
public record VideoJob(
        VideoJobsRow row, VideosRow video, @Nullable VideoMetadataRow metadata) {

    public JobFiles files() {
        return new Video(video).filesOf(row.id());
    }
}
