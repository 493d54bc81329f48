package dev.reelscribe.video.schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is said, as a person corrected it.
 *
 * @param segments in rising time, not overlapping
 */
public record TranscriptUpdateRequest(
        @NotNull @NotEmpty @Size(max = 50_000) List<@Valid SegmentUpdate> segments) {}
