package dev.reelscribe.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaptionFilesTest {

    private static final List<Cue> HOSTILE = List.of(
            new Cue(0, 1000, List.of("<script>alert(1)</script>", "-->")),
            new Cue(1000, 2000, List.of("00:00:05.000 --> 00:00:06.000", "NOTE this is said")),
            new Cue(2000, 3000, List.of("STYLE", "::cue{} & &lt; &amp;lt;")),
            new Cue(3000, 4000, List.of("REGION", "id:fred")),
            new Cue(4000, 5000, List.of("42", "WEBVTT")),
            new Cue(5000, 6000, List.of("{\\an8}up <i>there", "a < b > c <3 {x}")));

    @Test
    void webVttIsWrittenWithHoursOfTwoDigitsOrMore() {
        List<Cue> cues = List.of(
                new Cue(1, 61_002, List.of("Hello", "there")), new Cue(360_000_000, 360_000_500, List.of("late")));

        assertThat(WebVtt.write(cues)).isEqualTo("""
                WEBVTT

                00:00:00.001 --> 00:01:01.002
                Hello
                there

                100:00:00.000 --> 100:00:00.500
                late
                """);
    }

    @Test
    void subRipIsNumberedFromOneWithCommas() {
        List<Cue> cues =
                List.of(new Cue(1, 61_002, List.of("Hello", "there")), new Cue(62_000, 63_000, List.of("you")));

        assertThat(SubRip.write(cues)).isEqualTo("""
                1
                00:00:00,001 --> 00:01:01,002
                Hello
                there

                2
                00:01:02,000 --> 00:01:03,000
                you
                """);
    }

    @Test
    void aFileWithoutCuesIsStillAFile() {
        assertThat(WebVtt.write(List.of())).isEqualTo("WEBVTT\n");
        assertThat(WebVtt.read("WEBVTT\n")).isEmpty();
        assertThat(SubRip.write(List.of())).isEmpty();
        assertThat(SubRip.read("")).isEmpty();
    }

    @Test
    void hostileTextIsNeitherMarkupNorTimeNorBlockInWebVtt() {
        String file = WebVtt.write(HOSTILE);

        assertThat(file.lines().filter(line -> line.contains("-->"))).hasSize(HOSTILE.size());
        assertThat(file.lines().skip(1)).noneMatch(line -> line.matches("(WEBVTT|NOTE|STYLE|REGION)\\b.*"));
        assertThat(file.lines().filter(line -> !line.contains(" --> "))).noneMatch(line -> line.matches(".*[<>].*"));
        assertThat(WebVtt.read(file)).isEqualTo(HOSTILE);
    }

    @Test
    void hostileTextIsNeitherTagNorTimeInSubRip() {
        String file = SubRip.write(HOSTILE);

        assertThat(file.lines().filter(line -> line.contains("-->"))).hasSize(HOSTILE.size());
        assertThat(file).doesNotContain("<script", "</script", "<i>", "{\\");
        assertThat(SubRip.read(file)).isEqualTo(HOSTILE);
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Cue> cues = randomCues(random);

            assertThat(WebVtt.read(WebVtt.write(cues))).isEqualTo(cues);
            assertThat(SubRip.read(SubRip.write(cues))).isEqualTo(cues);
        }
    }

    @Test
    void aWebVttOfTheWildIsRead() {
        String file = """
                \uFEFFWEBVTT - a title
                Kind: captions

                STYLE
                ::cue { color: red }

                NOTE
                not said

                intro
                00:01.000 --> 00:02.500 align:start position:10%
                <v Fred>Tom &amp; <i>Jerry</i>,
                <00:01.500><c>you</c>&nbsp;&lt;3

                00:09.000 --> 00:08.000
                backwards

                00:10.000 --> 00:11.000
                \s
                """.replace("\n", "\r\n");

        assertThat(WebVtt.read(file)).containsExactly(new Cue(1000, 2500, List.of("Tom & Jerry,", "you <3")));
    }

    @Test
    void aSubRipWithoutBlankLinesIsRead() {
        String file =
                "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"red\">One</font>\n2\n00:00:03,000 --> 00:00:04,5\nTwo\n";

        assertThat(SubRip.read(file))
                .containsExactly(new Cue(1000, 2000, List.of("One")), new Cue(3000, 4500, List.of("Two")));
    }

    @Test
    void aTextThatIsNoSubtitlesSaysSo() {
        assertThatThrownBy(() -> WebVtt.read("Dear diary"))
                .isInstanceOf(MalformedSubtitles.class)
                .hasMessageContaining("Not WebVTT");
        assertThatThrownBy(() -> SubRip.read("Dear diary"))
                .isInstanceOf(MalformedSubtitles.class)
                .hasMessageContaining("Not SubRip");
    }

    private static List<Cue> randomCues(Random random) {
        List<Cue> cues = new ArrayList<>();
        long time = 0;
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            time += random.nextInt(4_000_000);
            long end = time + 1 + random.nextInt(9000);
            List<String> lines = new ArrayList<>();
            for (int line = random.nextInt(1, 4); line > 0; line--) {
                lines.add("x"
                        + random.ints(random.nextInt(20), 0, 13)
                                .mapToObj(each -> List.of(
                                                "<", ">", "&", "-", "--", "{", "\\", "}", ";", "lt", " é", "/b", "猫")
                                        .get(each))
                                .reduce("", String::concat)
                        + ".");
            }
            cues.add(new Cue(time, end, lines));
            time = end;
        }
        return cues;
    }
}
