package dev.reelscribe.video.schema;

import dev.reelscribe.db.model.SubtitleFilesUrls;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job found and wrote; null where nothing is (yet). Files are links. */
public record VideoMetadataResponseSchema(
        int id,
        int jobId,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable String transcriptText,
        @Nullable String transcriptFileUrl,
        @Nullable SubtitleFilesUrls subtitleFilesUrls,
        @Nullable String thumbnailFileUrl,
        @Nullable Double extractedVideoDurationSeconds,
        @Nullable String extractedVideoResolution,
        @Nullable String extractedVideoFormat,
        @Nullable String showNotesText,
        Instant createdAt,
        Instant updatedAt) {}
