package dev.reelscribe.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.speech.SpokenText;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTranscriptTest {

    @Test
    void wordsTakeTheirShareOfTheirCue() {
        Transcript transcript = read(new Cue(1000, 2000, List.of("Good", "evening.")));

        assertThat(transcript.words())
                .containsExactly(new Word("Good", 1000, 1333, 1), new Word("evening.", 1333, 2000, 1));
        assertThat(transcript.language()).isEqualTo("en");
        assertThat(transcript.source().engine()).isEqualTo("embedded-subtitles");
    }

    @Test
    void sentencesAreGatheredOverCues() {
        Transcript transcript = read(
                new Cue(0, 1000, List.of("This is one")),
                new Cue(1100, 2000, List.of("sentence. This is")),
                new Cue(2000, 3000, List.of("two.")));

        assertThat(transcript.segments())
                .extracting(each -> each.text())
                .containsExactly("This is one sentence.", "This is two.");
    }

    @Test
    void rolledLinesAreGivenOnce() {
        Transcript transcript = read(
                new Cue(0, 2000, List.of("hello world")),
                new Cue(2000, 2010, List.of("hello world")),
                new Cue(2010, 4000, List.of("hello world", "this is new")),
                new Cue(4000, 4010, List.of("this is new")),
                new Cue(4010, 6000, List.of("this is new", "and the end")));

        assertThat(transcript.text()).isEqualTo("hello world this is new and the end");
    }

    @Test
    void aLineSaidTwiceIsGivenTwice() {
        Transcript transcript = read(
                new Cue(0, 900, List.of("No.")),
                new Cue(900, 1800, List.of("No.")),
                new Cue(1900, 3000, List.of("I said")),
                new Cue(3000, 4000, List.of("never.")),
                new Cue(4000, 5000, List.of("Go.")),
                new Cue(5000, 6000, List.of("Now.")));

        assertThat(transcript.text()).isEqualTo("No. No. I said never. Go. Now.");
    }

    @Test
    void aCueThatIsInTheFileTwiceIsGivenOnce() {
        assertThat(read(new Cue(0, 900, List.of("Hello.")), new Cue(0, 900, List.of("Hello.")))
                        .text())
                .isEqualTo("Hello.");
    }

    @Test
    void soundsAndSpeakerMarksAreNotSpoken() {
        assertThat(read(
                                new Cue(0, 900, List.of("[Applause] >> Thanks", "(laughs)")),
                                new Cue(900, 2000, List.of("- I use C# at", "-5 degrees")))
                        .text())
                .isEqualTo("Thanks I use C# at -5 degrees");
    }

    @Test
    void captionsOfMusicAloneAreNoTranscript() {
        assertThat(CueTranscript.fromCues(List.of(new Cue(0, 900, List.of("[Music]", "♪ ♪"))), null))
                .isEmpty();
        assertThat(CueTranscript.fromCues(List.of(), "en")).isEmpty();
    }

    @Test
    void ourOwnCaptionsGiveOurTranscriptBack() {
        Transcript said = SpokenText.of("en", SpokenText.resource("gettysburg.txt"));
        String file = WebVtt.write(new CueBuilder(SubtitleProfile.netflixEn()).cues(said));

        assertThat(CueTranscript.fromCues(WebVtt.read(file), "en")
                        .orElseThrow()
                        .text()
                        .replace(" ", ""))
                .isEqualTo(said.text().replace(" ", ""));
    }

    private static Transcript read(Cue... cues) {
        return CueTranscript.fromCues(List.of(cues), "en").orElseThrow();
    }
}
