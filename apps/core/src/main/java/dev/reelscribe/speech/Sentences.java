package dev.reelscribe.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts words into segments: at the end of a sentence, at a pause of two seconds, and, where a recogniser writes no
 * punctuation, at the end of one of its own segments once there are 40 words.
 */
public final class Sentences {

    private static final Pattern END = Pattern.compile(".*[.?!…。？！।؟]+[\"'”’»)\\]]*");
    private static final Pattern NO_END =
            Pattern.compile("(?i)(?:Mr|Mrs|Ms|Dr|St|Prof|vs|e\\.g|i\\.e|\\p{L}(?:\\.\\p{L})*)\\.");
    private static final long PAUSE_MILLIS = 2000;
    private static final int MANY_WORDS = 40;

    private Sentences() {}

    /** @param runs what the recogniser gave as its segments, in rising time; empty ones are left out */
    public static List<Segment> of(List<List<Word>> runs) {
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Word>();
        for (var run : runs) {
            for (var word : run) {
                if (!open.isEmpty() && isCut(open.getLast(), word)) {
                    segments.add(new Segment(open));
                    open.clear();
                }
                open.add(word);
            }
            if (open.size() >= MANY_WORDS) {
                segments.add(new Segment(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            segments.add(new Segment(open));
        }
        return segments;
    }

    private static boolean isCut(Word before, Word after) {
        return after.startMillis() - before.endMillis() >= PAUSE_MILLIS
                || (END.matcher(before.text()).matches()
                        && !NO_END.matcher(before.text()).matches());
    }
}
