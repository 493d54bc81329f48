package dev.reelscribe.speech;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of words that belong together, as a sentence does.
 *
 * @param words in the order spoken, never empty
 */
public record Segment(List<Word> words) {

    public Segment {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A segment needs at least one word");
        }
        words = List.copyOf(words);
    }

    public long startMillis() {
        return words.getFirst().startMillis();
    }

    public long endMillis() {
        return words.getLast().endMillis();
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
