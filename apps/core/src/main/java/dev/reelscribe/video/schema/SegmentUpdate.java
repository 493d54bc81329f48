package dev.reelscribe.video.schema;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A segment as a person corrected it, in seconds from the start. */
@Schema(name = "TranscriptSegmentUpdate")
public record SegmentUpdate(
        @PositiveOrZero @DecimalMax("360000") double start,
        @PositiveOrZero @DecimalMax("360000") double end,
        @NotBlank @Size(max = 10_000) String text) {}
