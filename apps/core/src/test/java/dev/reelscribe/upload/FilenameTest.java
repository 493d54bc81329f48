package dev.reelscribe.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilenameTest {

    @ParameterizedTest
    @CsvSource({
        "talk.mp4, talk.mp4",
        "../../etc/passwd, passwd",
        "'C:\\videos\\talk.mp4', talk.mp4",
        "'  my talk.mp4 ', my talk.mp4",
        "/, video"
    })
    void only_the_last_part_of_a_path_is_the_name(String sent, String name) {
        assertThat(Filename.clean(sent)).isEqualTo(name);
    }

    @Test
    void characters_that_are_not_seen_are_dropped() {
        assertThat(Filename.clean("a\u0000b\r\nc\u202Egpj.mp4")).isEqualTo("abcgpj.mp4");
    }

    @Test
    void a_long_name_keeps_its_extension_and_no_half_characters() {
        var name = Filename.clean("\uD83C\uDFAC".repeat(200) + ".webm");
        assertThat(name).endsWith(".webm").hasSizeLessThanOrEqualTo(255);
        assertThat(name.chars().filter(c -> Character.isHighSurrogate((char) c)).count())
                .isEqualTo(name.chars()
                        .filter(c -> Character.isLowSurrogate((char) c))
                        .count());
    }
}
