package dev.reelscribe.video.schema;

import java.time.Instant;
import java.util.UUID;

/** A recording as it was uploaded. */
public record VideoResponseSchema(
        int id,
        UUID uploaderUserId,
        String originalFilename,
        String contentType,
        long sizeBytes,
        Instant createdAt,
        Instant updatedAt) {}
