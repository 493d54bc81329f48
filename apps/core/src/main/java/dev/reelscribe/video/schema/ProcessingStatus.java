package dev.reelscribe.video.schema;

import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import io.swagger.v3.oas.annotations.media.Schema;

/** Where a job stands as a whole. */
@Schema(name = "ProcessingStatus", enumAsRef = true)
public enum ProcessingStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED;

    public static ProcessingStatus of(ProcessingStatusEnum status) {
        return switch (status) {
            case PENDING -> PENDING;
            case PROCESSING -> PROCESSING;
            case COMPLETED -> COMPLETED;
            case FAILED -> FAILED;
        };
    }

    public ProcessingStatusEnum row() {
        return switch (this) {
            case PENDING -> ProcessingStatusEnum.PENDING;
            case PROCESSING -> ProcessingStatusEnum.PROCESSING;
            case COMPLETED -> ProcessingStatusEnum.COMPLETED;
            case FAILED -> ProcessingStatusEnum.FAILED;
        };
    }
}
