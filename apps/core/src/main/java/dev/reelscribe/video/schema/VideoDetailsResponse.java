package dev.reelscribe.video.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video with all it has.
 *
 * @param videoFileUrl link to the upload itself
 * @param latestJob the one that counts
 * @param jobs newest first
 */
public record VideoDetailsResponse(
        VideoResponseSchema video,
        String videoFileUrl,
        @Nullable VideoJobResponseSchema latestJob,
        List<VideoJobResponseSchema> jobs) {}
