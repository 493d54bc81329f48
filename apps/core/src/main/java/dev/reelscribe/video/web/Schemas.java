package dev.reelscribe.video.web;

import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.db.model.SubtitleFilesUrls;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the API says of videos. Fields are the columns; storage keys have become links that last fifteen minutes. */
public final class Schemas {

    private Schemas() {}

    /** Where a job stands as a whole. */
    @Schema(name = "ProcessingStatus", enumAsRef = true)
    public enum ProcessingStatus {
        PENDING,
        PROCESSING,
        COMPLETED,
        FAILED;

        static ProcessingStatus of(ProcessingStatusEnum status) {
            return switch (status) {
                case PENDING -> PENDING;
                case PROCESSING -> PROCESSING;
                case COMPLETED -> COMPLETED;
                case FAILED -> FAILED;
            };
        }

        ProcessingStatusEnum row() {
            return switch (this) {
                case PENDING -> ProcessingStatusEnum.PENDING;
                case PROCESSING -> ProcessingStatusEnum.PROCESSING;
                case COMPLETED -> ProcessingStatusEnum.COMPLETED;
                case FAILED -> ProcessingStatusEnum.FAILED;
            };
        }
    }

    public record VideoResponseSchema(
            int id,
            UUID uploaderUserId,
            String originalFilename,
            String contentType,
            long sizeBytes,
            Instant createdAt,
            Instant updatedAt) {}

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

    public record VideoUploadResponseSchema(int jobId, int videoId, ProcessingStatus status) {}

    public record VideoSummarySchema(
            int id,
            String originalFilename,
            @Nullable String title,
            Instant createdAt,
            @Nullable ProcessingStatus status,
            @Nullable Integer jobId,
            @Nullable String thumbnailFileUrl,
            @Nullable Double extractedVideoDurationSeconds) {}

    public record VideoDetailsResponse(
            VideoResponseSchema video,
            String videoFileUrl,
            @Nullable VideoJobResponseSchema latestJob,
            List<VideoJobResponseSchema> jobs) {}

    /** Absent or null leaves a field as it is; an empty text or list clears it. */
    public record VideoMetadataUpdateRequestSchema(
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 10_000) String description,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> tags,
            @Nullable @Size(max = 50_000) String showNotesText) {}

    public record TranscriptUpdateRequest(
            @NotNull @NotEmpty @Size(max = 50_000) List<@Valid SegmentUpdate> segments) {}

    /** A segment as a person corrected it, in seconds from the start. */
    @Schema(name = "TranscriptSegmentUpdate")
    public record SegmentUpdate(
            @PositiveOrZero double start,
            @PositiveOrZero double end,
            @NotBlank @Size(max = 10_000) String text) {}

    public record TranscriptResponse(
            int jobId,
            @Nullable String language,
            String engine,
            @Nullable String model,
            List<dev.reelscribe.video.TranscriptDocument.TranscriptSegment> segments) {}
}
