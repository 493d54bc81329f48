package dev.reelscribe.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person writes over a job's texts; null leaves a field as it is. */
public record MetadataEdit(
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable String showNotes) {}
