package dev.reelscribe.video;

import dev.reelscribe.db.model.SubtitleFilesUrls;
import dev.reelscribe.storage.StorageKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage found or made, to be kept in the job's metadata. */
public sealed interface Finding {

    /**
     * @param durationSeconds length of the recording
     * @param resolution as {@code 1920x1080}, null without pictures
     * @param format container, such as {@code mp4}
     */
    record MediaFacts(double durationSeconds, @Nullable String resolution, String format) implements Finding {}

    record Thumbnail(StorageKey file) implements Finding {}

    /** @param file words with their times, as JSON */
    record SpokenText(String text, StorageKey file) implements Finding {}

    record Subtitles(SubtitleFilesUrls files) implements Finding {}

    /** Written text; it fills what nobody has filled, and leaves what a person wrote. */
    record Texts(String title, String description, List<String> tags, String showNotes) implements Finding {}
}
