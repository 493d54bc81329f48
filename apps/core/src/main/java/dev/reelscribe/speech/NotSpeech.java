package dev.reelscribe.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what recognisers write where nobody spoke: noises in brackets such as {@code [Music]} or {@code (bells
 * chiming)}, notes, lone punctuation, and phrases that go round in a loop.
 */
public final class NotSpeech {

    private static final Pattern SAYS_SOMETHING = Pattern.compile(".*[\\p{L}\\p{N}\\p{Sc}\\p{Sm}].*");
    private static final Pattern CLOSING = Pattern.compile("[\\p{Po}\\p{Pf}\\p{Pe}\"]+");
    private static final String OPENING = "[(（【*♪♫";
    private static final String SHUTTING = "])）】*♪♫";

    /** The longest phrase a loop is looked for in, in words. */
    private static final int LONGEST_LOOP = 12;

    private NotSpeech() {}

    /** What is left of one segment of a recogniser, in its order; may be empty. */
    public static List<Word> removedFrom(List<Word> segment) {
        return unlooped(punctuationJoined(withoutBrackets(segment)));
    }

    private static List<Word> withoutBrackets(List<Word> words) {
        var kept = new ArrayList<Word>();
        int open = -1;
        for (var word : words) {
            var text = word.text();
            if (open < 0) {
                open = OPENING.indexOf(text.charAt(0));
                if (open < 0) {
                    kept.add(word);
                    continue;
                }
                text = text.substring(1);
            }
            if (text.indexOf(SHUTTING.charAt(open)) >= 0) {
                open = -1;
            }
        }
        return kept;
    }

    private static List<Word> punctuationJoined(List<Word> words) {
        var kept = new ArrayList<Word>();
        for (var word : words) {
            if (SAYS_SOMETHING.matcher(word.text()).matches()) {
                kept.add(word);
            } else if (!kept.isEmpty() && CLOSING.matcher(word.text()).matches()) {
                var before = kept.removeLast();
                kept.add(new Word(
                        before.text() + word.text(), before.startMillis(), before.endMillis(), before.probability()));
            }
        }
        return kept;
    }

    /** Of a phrase said over and over the first time stays: four times for a phrase, six for a single word. */
    private static List<Word> unlooped(List<Word> words) {
        var kept = new ArrayList<Word>();
        for (int at = 0; at < words.size(); ) {
            int skip = 0;
            for (int length = 1; length <= LONGEST_LOOP && skip == 0; length++) {
                int times = times(words, at, length);
                if (times >= (length == 1 ? 6 : 4)) {
                    kept.addAll(words.subList(at, at + length));
                    skip = times * length;
                }
            }
            if (skip == 0) {
                kept.add(words.get(at));
            }
            at += Math.max(1, skip);
        }
        return kept;
    }

    private static int times(List<Word> words, int at, int length) {
        int times = 1;
        while (at + (times + 1) * length <= words.size() && same(words, at, at + times * length, length)) {
            times++;
        }
        return times;
    }

    private static boolean same(List<Word> words, int first, int second, int length) {
        for (int i = 0; i < length; i++) {
            if (!words.get(first + i)
                    .text()
                    .equalsIgnoreCase(words.get(second + i).text())) {
                return false;
            }
        }
        return true;
    }
}
