package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.Word;
import java.util.List;

/**
 * Cuts a transcript into cues by a profile.
 *
 * @param profile the house rules followed
 */
public record CueBuilder(SubtitleProfile profile) {

    /**
     * The whole transcript as cues: every word once, in order, at its own time. Where speech is too fast for the
     * profile nothing is condensed, so a cue may then be shorter or faster than the profile wants; it is never wider.
     *
     * @return in rising time, never overlapping; empty where no word has visible text
     */
    public List<Cue> cues(Transcript transcript) {
        List<Word> words = CueWords.of(transcript, profile.lineLength());
        BreakPoints breaks = new BreakPoints(words, transcript.language());
        LineBreaker lines = new LineBreaker(words, breaks, profile);
        List<Span> spans = new CueCut(words, breaks, lines, profile).spans();
        return new CueTiming(words, lines, profile).cues(spans);
    }

    /** The words of one cue, from the first up to but without {@code to}. */
    record Span(int from, int to) {}
}
