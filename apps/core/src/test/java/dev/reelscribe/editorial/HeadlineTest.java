package dev.reelscribe.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.speech.Segment;
import dev.reelscribe.speech.SpokenText;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.TranscriptSource;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static final String RECOGNISED = "And so, my fellow Americans, ask not what your country can do for you,"
            + " ask what you can do for your country.";

    /** When each word of that speech begins and ends; the speaker pauses before and after "ask not". */
    private static final long[][] TIMES = {
        {320, 600}, {690, 1000}, {1260, 1600}, {1660, 2200}, {2240, 3000}, {3500, 4200}, {4300, 4800}, {5500, 5750},
        {5800, 6200}, {6300, 6550}, {6600, 6850}, {6900, 7150}, {7200, 7400}, {7500, 7700}, {8200, 8450}, {8500, 8700},
        {8700, 8900}, {8950, 9100}, {9150, 9400}, {9400, 9650}, {9700, 9900}, {9900, 11000}
    };

    @Test
    void theFirstWholeClauseOfARepeatedPhraseIsTheTitle() {
        assertThat(headline(paced(RECOGNISED))).isEqualTo("Ask not what your country can do for you");
    }

    @Test
    void whatSomebodyAsksIsNoTitleWithoutTheAsking() {
        assertThat(headline(paced(RECOGNISED.replaceAll("[,.]", ""))))
                .isEqualTo("Ask what you can do for your country");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What makes sourdough bread rise overnight?",
                "What makes sourdough bread rise is wild yeast.",
            })
    void aWholeSentenceMayBeginWithWhat(String said) {
        assertThat(headline("en", said + " Somebody wrote me. The kitchen stays cold at night."))
                .isEqualTo(said.replace(".", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It guides every ship into the harbour at night. The harbour keeps a lighthouse. A ship needs the harbour."
                        + "|A ship needs the harbour",
                "Everybody sleeps, but the old lighthouse guides every ship into the harbour. The keeper counts them."
                        + "|The keeper counts them",
            })
    void aClauseThatLeansOnTheOneBeforeIsNoTitle(String said, String title) {
        assertThat(headline("en", said)).isEqualTo(title);
    }

    @Test
    void ofTwoClausesAboutAsGoodTheEarlierIsTheTitle() {
        assertThat(headline("en", "The lighthouse guides ships at night. The lighthouse guides vessels at night."))
                .isEqualTo("The lighthouse guides ships at night");
    }

    private static String headline(String language, String said) {
        return headline(SpokenText.of(language, said));
    }

    private static String headline(Transcript transcript) {
        return new Headline(Speech.of(transcript)).best().orElse("none");
    }

    private static Transcript paced(String said) {
        List<Word> words = new ArrayList<>();
        for (String word : said.split(" ", -1)) {
            long[] time = TIMES[words.size()];
            words.add(new Word(word, time[0], time[1], 0.9));
        }
        return new Transcript("en", new TranscriptSource("whisper", "test"), List.of(new Segment(words)));
    }
}
