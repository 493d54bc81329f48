package dev.reelscribe.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "0.4, 1 second",
        "1.9, 1 second",
        "11.5, 11 seconds",
        "59.9, 59 seconds",
        "119.9, 119 seconds",
        "120, 2 minutes",
        "179.9, 2 minutes",
        "3599, 59 minutes"
    })
    void aLengthInWordsIsRoundedDownAsPlayersShowIt(double seconds, String length) {
        assertThat(Wording.english().length(seconds)).isEqualTo(length);
    }
}
