package dev.reelscribe.editorial;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words to publish a video with.
 *
 * @param title one line, 1 to {@value #MAX_TITLE} characters (YouTube's limit)
 * @param description plain text, at most {@value #MAX_DESCRIPTION} characters (YouTube's limit)
 * @param tags at most {@value #MAX_TAGS}, most telling first, distinct whatever their case, in lower case save for
 *     names, each 1 to {@value #MAX_TAG} characters without commas
 * @param showNotes Markdown: a line of summary, then key moments such as {@code [00:00:12] What was said}
 */
public record Draft(String title, String description, List<String> tags, String showNotes) {

    public static final int MAX_TITLE = 100;
    public static final int MAX_DESCRIPTION = 5000;
    public static final int MAX_TAGS = 10;
    public static final int MAX_TAG = 60;

    public Draft {
        require(!title.isBlank() && title.length() <= MAX_TITLE && title.lines().count() == 1, "title", title);
        require(description.length() <= MAX_DESCRIPTION, "description", description);
        require(tags.size() <= MAX_TAGS, "tags", tags);
        Set<String> seen = new HashSet<>();
        for (String tag : tags) {
            boolean plain = !tag.isBlank() && tag.length() <= MAX_TAG && tag.indexOf(',') < 0;
            require(plain && seen.add(tag.toLowerCase(Locale.ROOT)), "tags", tag);
        }
        tags = List.copyOf(tags);
    }

    private static void require(boolean holds, String field, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("Not a publishable " + field + ": " + value);
        }
    }
}
