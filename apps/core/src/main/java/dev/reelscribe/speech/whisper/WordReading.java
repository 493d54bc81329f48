package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.SpeechChunk;
import dev.reelscribe.speech.Word;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes words of tokens. A token that begins with a space begins a word; of a language written without spaces every
 * token does, as in OpenAI's own {@code split_tokens_on_unicode}. A word's probability is the mean of its tokens'.
 * Words that begin when the speech is over are left out: there the recogniser goes on by itself.
 */
final class WordReading {

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "my", "yue");

    private WordReading() {}

    /** The words of one of whisper's segments, at their times in the recording. */
    static List<Word> read(List<Token> tokens, String language, SpeechChunk chunk) {
        var words = new ArrayList<Word>();
        var open = new ArrayList<Token>();
        for (var token : tokens) {
            if (!open.isEmpty() && beginsWord(token, WITHOUT_SPACES.contains(language))) {
                add(words, open, chunk);
                open.clear();
            }
            open.add(token);
        }
        add(words, open, chunk);
        return words;
    }

    private static boolean beginsWord(Token token, boolean withoutSpaces) {
        return token.beginsWithSpace() || (withoutSpaces && !token.continuesCharacter());
    }

    private static void add(List<Word> words, List<Token> tokens, SpeechChunk chunk) {
        var text = text(tokens);
        if (!text.isEmpty()) {
            double probability =
                    tokens.stream().mapToDouble(Token::probability).average().orElse(0);
            long start = chunk.recordingMillis(tokens.getFirst().startMillis());
            long end = chunk.recordingMillis(tokens.getLast().endMillis());
            if (start < chunk.speech().getLast().endMillis()) {
                words.add(placed(text, start, end, Math.clamp(probability, 0, 1), chunk));
            }
        }
    }

    /** Joined before it is decoded: a character may span tokens. */
    private static String text(List<Token> tokens) {
        var bytes = new ByteArrayOutputStream();
        tokens.forEach(token -> bytes.writeBytes(token.bytes()));
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    /** Whisper's times stray into the pauses: a word lies inside the span of speech it shares most with. */
    private static Word placed(String text, long start, long end, double probability, SpeechChunk chunk) {
        var span = chunk.spanOf(start, end);
        long from = Math.clamp(start, span.startMillis(), span.endMillis());
        long to = Math.clamp(end, from, Math.max(from, span.endMillis()));
        return new Word(text, from, to, probability);
    }
}
