package dev.reelscribe.video;

import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A video as a list shows it, with what its latest job says. */
public record VideoSummary(
        int id,
        String originalFilename,
        Instant createdAt,
        String storagePath,
        @Nullable Integer jobId,
        @Nullable ProcessingStatusEnum status,
        @Nullable String title,
        @Nullable String thumbnailKey,
        @Nullable Double durationSeconds) {}
