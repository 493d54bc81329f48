package dev.reelscribe.subtitle;

import java.util.List;

/**
 * What stands on the screen for a while.
 *
 * @param startMillis when it appears, in milliseconds from the start of the recording
 * @param endMillis when it goes, always after it appears
 * @param lines plain text from top to bottom: at least one, none blank, no line breaks or control characters
 */
public record Cue(long startMillis, long endMillis, List<String> lines) {

    public Cue {
        if (startMillis < 0 || endMillis <= startMillis) {
            throw new IllegalArgumentException("A cue goes before it appears: " + startMillis + " to " + endMillis);
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A cue needs a line");
        }
        for (String line : lines) {
            if (line.isBlank() || line.codePoints().anyMatch(PlainText::isControl)) {
                throw new IllegalArgumentException("A cue's line is blank or has control characters: " + line);
            }
        }
        lines = List.copyOf(lines);
    }

    public long durationMillis() {
        return endMillis - startMillis;
    }

    /** The lines as one, with a space where each broke. */
    public String text() {
        return String.join(" ", lines);
    }
}
