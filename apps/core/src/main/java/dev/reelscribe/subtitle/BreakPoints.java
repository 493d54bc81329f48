package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Word;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How ill it reads to break the text before each of its words, as a line or as a cue. */
final class BreakPoints {

    static final double AFTER_SENTENCE = 0;
    private static final double AFTER_CLAUSE = 1;
    private static final double AT_PAUSE = 2;
    private static final double BEFORE_OPENING = 3;
    private static final double ELSEWHERE = 6;
    private static final double AFTER_OPENING = 10;
    private static final double AFTER_CLINGING = 30;
    private static final long PAUSE_MILLIS = 300;

    private static final String CLOSING = "[\\p{Pf}\\p{Pe}\"'”’»]*";
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!…。？！؟۔।]" + CLOSING);
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)\\P{L}*(mr|mrs|ms|dr|prof|st|vs|etc|e\\.g|i\\.e|z\\.b|bzw|nr|no|mme|m|sr|sra|\\p{L})\\.");
    private static final Pattern CLAUSE_END = Pattern.compile(".*[,;:–—、，；：،-]" + CLOSING);

    private final double[] cost;

    BreakPoints(List<Word> words, @Nullable String language) {
        FunctionWords grammar = FunctionWords.of(language);
        cost = new double[words.size() + 1];
        for (int i = 1; i < words.size(); i++) {
            cost[i] = cost(words.get(i - 1), words.get(i), grammar);
        }
    }

    /** 0 between sentences, rising to where no editor would break. */
    double before(int word) {
        return cost[word];
    }

    boolean endsSentence(int lastWord) {
        return cost[lastWord + 1] == AFTER_SENTENCE;
    }

    static boolean endsSentence(String word) {
        return SENTENCE_END.matcher(word).matches()
                && !ABBREVIATION.matcher(word).matches();
    }

    private static double cost(Word left, Word right, FunctionWords grammar) {
        String text = left.text();
        if (endsSentence(text)) {
            return AFTER_SENTENCE;
        }
        if (CLAUSE_END.matcher(text).matches()) {
            return AFTER_CLAUSE;
        }
        if (grammar.clings(text)) {
            return AFTER_CLINGING;
        }
        if (right.startMillis() - left.endMillis() >= PAUSE_MILLIS) {
            return AT_PAUSE;
        }
        if (grammar.opens(text)) {
            return AFTER_OPENING;
        }
        return grammar.opens(right.text()) ? BEFORE_OPENING : ELSEWHERE;
    }
}
