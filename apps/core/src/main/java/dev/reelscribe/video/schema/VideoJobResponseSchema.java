package dev.reelscribe.video.schema;

import dev.reelscribe.db.model.ProcessingStages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One processing of a video.
 *
 * @param processingStages where each stage stands
 * @param errorMessage why it failed, as a sentence
 * @param metadata null until the first stage has written
 */
public record VideoJobResponseSchema(
        int id,
        int videoId,
        ProcessingStatus status,
        @Nullable ProcessingStages processingStages,
        @Nullable String errorMessage,
        Instant createdAt,
        Instant updatedAt,
        VideoResponseSchema video,
        @Nullable VideoMetadataResponseSchema metadata) {}
