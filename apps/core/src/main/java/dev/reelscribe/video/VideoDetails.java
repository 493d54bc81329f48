package dev.reelscribe.video;

import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import java.util.List;

/**
 * A video with all its jobs.
 *
 * @param jobs newest first
 */
public record VideoDetails(VideosRow video, List<VideoJob> jobs) {}
