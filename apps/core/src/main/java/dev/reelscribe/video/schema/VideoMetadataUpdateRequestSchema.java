package dev.reelscribe.video.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absent or null leaves a field as it is; an empty text or list clears it. */
public record VideoMetadataUpdateRequestSchema(
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String description,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> tags,
        @Nullable @Size(max = 50_000) String showNotesText) {}
