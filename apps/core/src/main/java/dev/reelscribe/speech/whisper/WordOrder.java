package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;

/** Sees to it that words begin in the order they are said and end before the next begins. */
final class WordOrder {

    private WordOrder() {}

    static List<List<Word>> of(List<List<Word>> runs) {
        var ordered = new ArrayList<List<Word>>();
        long next = Long.MAX_VALUE;
        for (var run : runs.reversed()) {
            var words = new ArrayList<Word>();
            for (var word : run.reversed()) {
                long start = Math.min(word.startMillis(), next);
                long end = Math.clamp(word.endMillis(), start, Math.max(start, next));
                words.addFirst(new Word(word.text(), start, end, word.probability()));
                next = start;
            }
            ordered.addFirst(words);
        }
        return ordered;
    }
}
