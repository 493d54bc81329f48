package dev.reelscribe.subtitle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.speech.Segment;
import dev.reelscribe.speech.SpokenText;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.TranscriptSource;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueBuilderTest {

    private static final SubtitleProfile NETFLIX = SubtitleProfile.netflixEn();
    private static final String ARTICLES = "(?i).*\\b(a|an|the|our|their)$";

    private final CueBuilder builder = new CueBuilder(NETFLIX);

    @Test
    void aReadingAtAnOrdinaryPaceBreaksNoRule() {
        List<Cue> cues = builder.cues(SpokenText.of("en", SpokenText.resource("gettysburg.txt")));

        assertSound(cues, SpokenText.resource("gettysburg.txt"));
        for (Cue cue : cues) {
            assertThat(cue.durationMillis()).isBetween(NETFLIX.minMillis(), NETFLIX.maxMillis());
            assertThat(cue.text().length() * 1000.0 / cue.durationMillis())
                    .as(cue.text())
                    .isLessThanOrEqualTo(NETFLIX.charactersPerSecond());
        }
    }

    @Test
    void noCueRunsOverTheEndOfASentence() {
        List<Cue> cues = builder.cues(SpokenText.of("en", SpokenText.resource("gettysburg.txt")));

        assertThat(cues).noneMatch(cue -> cue.text().matches(".*[.?!] .*"));
    }

    @Test
    void noLineEndsBetweenAnArticleAndItsNoun() {
        List<Cue> cues = builder.cues(SpokenText.of("en", SpokenText.resource("gettysburg.txt")));

        assertThat(cues.stream().flatMap(cue -> cue.lines().stream())).noneMatch(line -> line.matches(ARTICLES));
    }

    @Test
    void linesBreakBeforeAConjunction() {
        List<Cue> cues =
                builder.cues(SpokenText.of("en", "She sang all night and everyone else there listened gladly."));

        assertThat(cues)
                .singleElement()
                .satisfies(cue -> assertThat(cue.lines())
                        .containsExactly("She sang all night", "and everyone else there listened gladly."));
    }

    @Test
    void shortAnswersShareACueWhereEachAloneWouldOnlyFlash() {
        List<Cue> cues = builder.cues(transcript(
                word("Ready?", 0, 300), word("Yes.", 320, 500), word("Go!", 520, 700), word("Now.", 5000, 5300)));

        assertThat(cues).extracting(Cue::text).containsExactly("Ready? Yes. Go!", "Now.");
    }

    @Test
    void aCueComesInWithItsFirstWordAndLingersHalfASecondAfterItsLast() {
        List<Cue> cues = builder.cues(transcript(word("Hello", 1000, 1400), word("there.", 1450, 2000)));

        assertThat(cues).containsExactly(new Cue(1000, 2500, List.of("Hello there.")));
    }

    @Test
    void aGapUnderHalfASecondIsClosedToTwoFrames() {
        List<Cue> cues = builder.cues(transcript(
                word("One", 0, 900), word("done.", 950, 2000), word("Next", 2400, 3000), word("one.", 3050, 4000)));

        assertThat(cues.getFirst().endMillis()).isEqualTo(2400 - 80);
    }

    @Test
    void noGapIsLeftThatOnlyFlickers() {
        for (long pause = 0; pause < 3000; pause += 20) {
            long next = 2000 + pause;
            List<Cue> cues = builder.cues(transcript(
                    word("One", 0, 900),
                    word("done.", 950, 2000),
                    word("Next", next, next + 600),
                    word("one.", next + 650, next + 1500)));
            long gap = cues.get(1).startMillis() - cues.get(0).endMillis();

            assertThat(gap).as("after a pause of %s ms", pause).matches(each -> each == 80 || each >= 500);
        }
    }

    @Test
    void gapsFollowTheFrameRate() {
        assertThat(SubtitleProfile.netflixEn(50).gapMillis()).isEqualTo(40);
        assertThat(SubtitleProfile.netflixEn(23.976).gapMillis()).isEqualTo(84);
        assertThat(SubtitleProfile.netflixEn(Double.NaN).gapMillis()).isEqualTo(80);
    }

    @Test
    void silenceIsNeverSpannedByACue() {
        List<Cue> cues =
                builder.cues(transcript(word("wait", 0, 400), word("for", 3000, 3300), word("it", 3400, 3700)));

        assertThat(cues).extracting(Cue::startMillis).containsExactly(0L, 3000L);
    }

    @Test
    void aWordWiderThanALineIsSplitBetweenCharacters() {
        String monster = "👩‍👩‍👧‍👦é".repeat(60);
        List<Cue> cues =
                builder.cues(transcript(word("so", 0, 200), word(monster, 200, 9000), word("then.", 9100, 9500)));

        assertSound(cues, "so" + monster + "then.");
        assertThat(cues.stream().flatMap(cue -> cue.lines().stream())).noneMatch(line -> line.startsWith("\u200D"));
    }

    @Test
    void japaneseIsSetWithoutSpacesAtHalfTheCharacters() {
        List<Cue> cues = builder.cues(
                SpokenText.of("ja", "吾輩 は 猫 で ある 。 名前 は まだ 無い 。 何でも 薄暗い じめじめした 所で ニャーニャー 泣いて いた 事 だけは 記憶 している 。"));

        assertThat(cues.getFirst().text()).startsWith("吾輩は猫である。");
        assertThat(cues.stream().flatMap(cue -> cue.lines().stream())).allMatch(line -> line.length() <= 21);
    }

    @Test
    void controlCharactersAndLineBreaksInWordsDoNotReachACue() {
        List<Cue> cues = builder.cues(transcript(word("a\n\nb\u0000c\u2028d", 0, 900), word("\u0007", 950, 990)));

        assertThat(cues).extracting(Cue::lines).containsExactly(List.of("a b c d"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsSaidAtWhateverPaceEveryWordStandsOnceInOrderWithinTheLimits(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Transcript transcript = babble(random);
            assertSound(builder.cues(transcript), transcript.text());
        }
    }

    @Test
    void threeHoursOfSpeechAreCutInASecond() {
        String text = (SpokenText.resource("gettysburg.txt") + "\n").repeat(100);
        Transcript transcript = SpokenText.of("en", text);
        long before = System.nanoTime();
        List<Cue> cues = builder.cues(transcript);

        assertThat((System.nanoTime() - before) / 1e9).isLessThan(5);
        assertSound(cues, text);
    }

    private static void assertSound(List<Cue> cues, String said) {
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            assertThat(cue.lines()).hasSizeBetween(1, NETFLIX.maxLines());
            assertThat(cue.lines()).allMatch(line -> TextWidth.of(line) <= NETFLIX.lineLength());
            assertThat(cue.durationMillis()).isLessThanOrEqualTo(NETFLIX.maxMillis());
            if (i > 0) {
                assertThat(cue.startMillis())
                        .isGreaterThanOrEqualTo(cues.get(i - 1).endMillis() + NETFLIX.gapMillis());
            }
        }
        assertThat(letters(cues.stream().map(Cue::text).collect(joining()))).isEqualTo(letters(said));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Words of any length at any pace, overlapping, without length or out of order as a recogniser may give them. */
    private static Transcript babble(Random random) {
        List<Word> words = new ArrayList<>();
        long time = random.nextInt(2000);
        int count = 1 + random.nextInt(120);
        for (int i = 0; i < count; i++) {
            String text = "abcdefgh—漢字é"
                    .substring(0, 1 + random.nextInt(11))
                    .repeat(1 + random.nextInt(random.nextInt(30) == 0 ? 20 : 2));
            String mark = List.of("", "", "", "", ",", ".", "?", "...").get(random.nextInt(8));
            long length = random.nextInt(random.nextInt(20) == 0 ? 12_000 : 500);
            words.add(word(text + mark, time, time + length));
            time = Math.max(0, time + length + random.nextInt(-300, random.nextInt(10) == 0 ? 4000 : 300));
        }
        return transcript(words.toArray(Word[]::new));
    }

    private static Word word(String text, long start, long end) {
        return new Word(text, start, end, 1);
    }

    private static Transcript transcript(Word... words) {
        return new Transcript("en", new TranscriptSource("whisper", null), List.of(new Segment(List.of(words))));
    }
}
