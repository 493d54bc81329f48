package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.Word;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a transcript's words fit to be set: plain text, none wider than a line, times that never run backwards. */
final class CueWords {

    private final int lineLength;
    private final List<Word> fit = new ArrayList<>();
    private long latestStart;

    private CueWords(int lineLength) {
        this.lineLength = lineLength;
    }

    static List<Word> of(Transcript transcript, int lineLength) {
        CueWords words = new CueWords(lineLength);
        transcript.words().forEach(words::add);
        return words.fit;
    }

    private void add(Word word) {
        String text = PlainText.of(word.text());
        if (text.isEmpty()) {
            return;
        }
        List<String> pieces = TextWidth.of(text) <= lineLength ? List.of(text) : split(text);
        long start = Math.max(word.startMillis(), latestStart);
        long length = Math.max(0, word.endMillis() - start);
        for (int i = 0; i < pieces.size(); i++) {
            long from = start + length * i / pieces.size();
            long to = start + length * (i + 1) / pieces.size();
            fit.add(new Word(pieces.get(i), from, to, word.probability()));
            latestStart = from;
        }
    }

    /** Cuts between whole characters as a reader sees them; one wider than a line (stacked emoji) is cut through. */
    private List<String> split(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (to > from && TextWidth.of(text.substring(from, next)) > lineLength) {
                addPiece(pieces, text.substring(from, to));
                from = to;
            }
            to = next;
        }
        addPiece(pieces, text.substring(from));
        return pieces;
    }

    private static void addPiece(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
