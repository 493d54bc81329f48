package dev.reelscribe.video.schema;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A video as a list shows it, with what its latest job says. */
public record VideoSummarySchema(
        int id,
        String originalFilename,
        @Nullable String title,
        Instant createdAt,
        @Nullable ProcessingStatus status,
        @Nullable Integer jobId,
        @Nullable String thumbnailFileUrl,
        @Nullable Double extractedVideoDurationSeconds) {}
