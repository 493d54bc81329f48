package dev.reelscribe.speech.whisper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.reelscribe.speech.Samples;
import dev.reelscribe.speech.SpeechChunk;
import dev.reelscribe.speech.SpeechSpan;
import dev.reelscribe.speech.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReadingTest {

    /** Begins at 10 s, with speech from 10.5 to 11.5 s and from 13 to 14 s. */
    private static final SpeechChunk CHUNK = new SpeechChunk(
            new Samples(),
            160_000,
            List.of(new SpeechSpan(168_000, 184_000), new SpeechSpan(208_000, 224_000)),
            224_000);

    @Test
    void aSpaceBeginsAWordAndPunctuationSticks() {
        var words = read(
                "en",
                token(" Hel", 600, 700, 0.5),
                token("lo", 700, 800, 1),
                token(",", 800, 800, 0.9),
                token(" you", 900, 1000, 0.8));
        assertThat(words).extracting(Word::text).containsExactly("Hello,", "you");
        assertThat(words.getFirst().probability()).isEqualTo(0.8, offset(1e-9));
        assertThat(words.getFirst().startMillis()).isEqualTo(10_600);
        assertThat(words.getFirst().endMillis()).isEqualTo(10_800);
    }

    @Test
    void aCharacterMaySpanTokens() {
        var bytes = " né".getBytes(UTF_8);
        var words = read(
                "fr",
                new Token(Arrays.copyOf(bytes, 3), 600, 700, 1),
                new Token(Arrays.copyOfRange(bytes, 3, 4), 700, 800, 1));
        assertThat(words).extracting(Word::text).containsExactly("né");
    }

    @Test
    void aLanguageWithoutSpacesIsPartedByTokens() {
        var bytes = "好".getBytes(UTF_8);
        var words = read(
                "zh",
                token("你", 600, 700, 1),
                new Token(Arrays.copyOf(bytes, 2), 700, 750, 1),
                new Token(Arrays.copyOfRange(bytes, 2, 3), 750, 800, 1));
        assertThat(words).extracting(Word::text).containsExactly("你", "好");
    }

    @Test
    void aWordStaysInsideTheSpanOfSpeech() {
        var early = read("en", token(" So", 0, 700, 1)).getFirst();
        assertThat(early.startMillis()).isEqualTo(10_500);
        assertThat(early.endMillis()).isEqualTo(10_700);
        var late = read("en", token(" end", 1400, 1900, 1)).getFirst();
        assertThat(late.startMillis()).isEqualTo(11_400);
        assertThat(late.endMillis()).isEqualTo(11_500);
        var inPause = read("en", token(" then", 1900, 3300, 1)).getFirst();
        assertThat(inPause.startMillis()).isEqualTo(13_000);
        assertThat(inPause.endMillis()).isEqualTo(13_300);
    }

    @Test
    void whatBeginsBehindTheSpeechIsInvented() {
        assertThat(read("en", token(" Thanks", 4100, 4300, 1))).isEmpty();
    }

    @Test
    void wordsNeverOverlap() {
        var runs = WordOrder.of(List.of(
                List.of(new Word("a", 100, 400, 1), new Word("b", 90, 350, 1)), List.of(new Word("c", 300, 500, 1))));
        assertThat(runs.stream().flatMap(List::stream).map(Word::startMillis)).containsExactly(90L, 90L, 300L);
        assertThat(runs.stream().flatMap(List::stream).map(Word::endMillis)).containsExactly(90L, 300L, 500L);
    }

    private static List<Word> read(String language, Token... tokens) {
        return WordReading.read(List.of(tokens), language, CHUNK);
    }

    private static Token token(String text, long start, long end, double probability) {
        return new Token(text.getBytes(UTF_8), start, end, probability);
    }
}
