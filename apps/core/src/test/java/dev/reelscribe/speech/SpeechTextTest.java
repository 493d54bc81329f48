package dev.reelscribe.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechTextTest {

    @Test
    void noisesInBracketsAndNotesAreNotSpeech() {
        assertThat(left("[Music]")).isEmpty();
        assertThat(left("(bells chiming) Hello there.")).isEqualTo("Hello there.");
        assertThat(left("♪ la la la ♪ And now")).isEqualTo("And now");
        assertThat(left("*applause* Thank you [BLANK_AUDIO]")).isEqualTo("Thank you");
        assertThat(left("!!!!!!!! ... -")).isEmpty();
    }

    @Test
    void lonePunctuationSticksToTheWordBefore() {
        assertThat(left("He said no . - Yes")).isEqualTo("He said no. Yes");
    }

    @Test
    void aLoopStaysOnceAndEmphasisStaysWhole() {
        assertThat(left("so I go home I go home I go home I go home I go home now"))
                .isEqualTo("so I go home now");
        assertThat(left("no no no no!")).isEqualTo("no no no no!");
        assertThat(left("you you you you you you you you")).isEqualTo("you");
    }

    @Test
    void segmentsEndWithSentencesAndAtLongPauses() {
        assertThat(segments("Mr. Smith came. He left the U.S. alone. Why?"))
                .containsExactly("Mr. Smith came.", "He left the U.S. alone.", "Why?");
        var words = new ArrayList<>(words("one two"));
        words.add(new Word("three", 10_000, 10_500, 1));
        assertThat(Sentences.of(List.of(words))).extracting(Segment::text).containsExactly("one two", "three");
    }

    private static String left(String text) {
        return String.join(
                " ", NotSpeech.removedFrom(words(text)).stream().map(Word::text).toList());
    }

    private static List<String> segments(String text) {
        return Sentences.of(List.of(words(text))).stream().map(Segment::text).toList();
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var word : text.split(" ", -1)) {
            long start = words.size() * 300L;
            words.add(new Word(word, start, start + 250, 1));
        }
        return words;
    }
}
