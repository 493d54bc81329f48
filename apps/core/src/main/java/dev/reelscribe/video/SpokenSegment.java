package dev.reelscribe.video;

import dev.reelscribe.speech.Segment;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A segment as a person corrected it: a text and the time it is spoken in.
 *
 * @param text not blank
 */
public record SpokenSegment(long startMillis, long endMillis, String text) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * Gives each word its time. Where as many words were heard in this time as are written now, each keeps the time of
     * the one it replaces, and an unchanged word its confidence; otherwise the time is shared out by length.
     *
     * @param heard the words before the correction, in order
     */
    Segment timed(List<Word> heard) {
        var texts = List.of(SPACES.split(text.strip()));
        var before = heard.stream()
                .filter(word -> word.startMillis() >= startMillis && word.endMillis() <= endMillis)
                .toList();
        return new Segment(before.size() == texts.size() ? inPlaceOf(before, texts) : sharedOut(texts));
    }

    private static List<Word> inPlaceOf(List<Word> before, List<String> texts) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < texts.size(); i++) {
            var old = before.get(i);
            var text = texts.get(i);
            words.add(text.equals(old.text()) ? old : new Word(text, old.startMillis(), old.endMillis(), 1));
        }
        return words;
    }

    private List<Word> sharedOut(List<String> texts) {
        double letters = texts.stream().mapToInt(String::length).sum();
        var words = new ArrayList<Word>();
        var spoken = 0;
        for (var text : texts) {
            var start = startMillis + Math.round((endMillis - startMillis) * (spoken / letters));
            spoken += text.length();
            var end = startMillis + Math.round((endMillis - startMillis) * (spoken / letters));
            words.add(new Word(text, start, end, 1));
        }
        return words;
    }
}
