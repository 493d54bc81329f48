package dev.reelscribe.editorial;

import dev.reelscribe.speech.Word;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * One sentence as it was said.
 *
 * @param words in order, never empty
 */
record Sentence(List<Word> words) {

    Sentence {
        words = List.copyOf(words);
    }

    long startMillis() {
        return words.getFirst().startMillis();
    }

    long endMillis() {
        return words.getLast().endMillis();
    }

    double probability() {
        return words.stream().mapToDouble(Word::probability).average().orElse(0);
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            text.append(text.isEmpty() || areSpaceless(text, word.text()) ? "" : " ")
                    .append(word.text());
        }
        return Prose.oneLine(text.toString());
    }

    private static boolean areSpaceless(StringBuilder left, String right) {
        return isSpaceless(left.codePointBefore(left.length())) && isSpaceless(right.codePointAt(0));
    }

    /** Whether a character belongs to Chinese or Japanese, which put no space between words. */
    static boolean isSpaceless(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> codePoint >= 0x3000 && codePoint <= 0x30FF;
        };
    }
}
