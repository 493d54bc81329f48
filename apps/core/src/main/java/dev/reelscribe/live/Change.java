package dev.reelscribe.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification from the database: ids only.
 *
 * @param kind {@code job_changed} with a job, or {@code video_deleted} with a video
 */
record Change(
        String kind,
        UUID userId,
        @Nullable Integer jobId,
        @Nullable Integer videoId) {}
