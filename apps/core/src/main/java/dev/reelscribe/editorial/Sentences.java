package dev.reelscribe.editorial;

import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what was said into sentences: at full stops, and where those are missing at pauses. */
final class Sentences {

    private static final String CLOSING = "[\\p{Pf}\\p{Pe}\"'”’»]*";
    private static final Pattern STOP = Pattern.compile(".*[.?!…。？！؟۔।]" + CLOSING);
    private static final Pattern CLAUSE = Pattern.compile(".*[,;:–—、，；：،]" + CLOSING + "|--+");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)\\P{L}*(mr|mrs|ms|dr|prof|st|vs|etc|e\\.g|i\\.e|z\\.b"
                    + "|bzw|nr|no|mme|sr|sra|\\p{L}|(\\p{L}\\.)+\\p{L})\\.");

    /** More words than this between two stops are several sentences whose stops are missing. */
    private static final int MAX_WORDS = 90;

    /** The same for a text that has no stops at all. */
    private static final int MAX_UNPUNCTUATED_WORDS = 35;

    private static final int MIN_WORDS = 4;
    private static final int WORDS_A_STOP = 45;
    private static final long PAUSE_MILLIS = 600;

    private final boolean unpunctuated;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> current = new ArrayList<>();

    private Sentences(List<Word> words) {
        long stops = words.stream().filter(word -> endsSentence(word.text())).count();
        unpunctuated = stops * WORDS_A_STOP < words.size();
        words.forEach(this::add);
        end();
    }

    static List<Sentence> of(Transcript transcript) {
        return List.copyOf(new Sentences(transcript.words().toList()).sentences);
    }

    static boolean endsClause(String word) {
        return CLAUSE.matcher(word).matches();
    }

    static boolean endsSentence(String word) {
        return STOP.matcher(word).matches() && !ABBREVIATION.matcher(word).matches();
    }

    private void add(Word word) {
        boolean paused =
                !current.isEmpty() && word.startMillis() - current.getLast().endMillis() >= PAUSE_MILLIS;
        if (unpunctuated && paused && current.size() >= MIN_WORDS) {
            end();
        }
        current.add(word);
        if (endsSentence(word.text())) {
            end();
        }
    }

    private void end() {
        if (!current.isEmpty()) {
            cut(current);
            current = new ArrayList<>();
        }
    }

    private void cut(List<Word> words) {
        if (words.size() <= (unpunctuated ? MAX_UNPUNCTUATED_WORDS : MAX_WORDS)) {
            sentences.add(new Sentence(words));
            return;
        }
        int best = words.size() / 2;
        for (int i = words.size() / 4; i < words.size() * 3 / 4; i++) {
            best = seam(words, i) > seam(words, best) ? i : best;
        }
        cut(words.subList(0, best));
        cut(words.subList(best, words.size()));
    }

    /** How well the words part before one of them: by the pause there, and a comma is worth half a second. */
    private static long seam(List<Word> words, int at) {
        Word before = words.get(at - 1);
        return words.get(at).startMillis() - before.endMillis() + (endsClause(before.text()) ? 500 : 0);
    }
}
