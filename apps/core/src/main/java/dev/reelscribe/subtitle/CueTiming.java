package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Word;
import dev.reelscribe.subtitle.CueBuilder.Span;
import java.util.ArrayList;
import java.util.List;

/** Gives each cue its times: in with its first word, out by the profile's rules for gaps and durations. */
final class CueTiming {

    private final List<Word> words;
    private final LineBreaker lines;
    private final SubtitleProfile profile;

    CueTiming(List<Word> words, LineBreaker lines, SubtitleProfile profile) {
        this.words = words;
        this.lines = lines;
        this.profile = profile;
    }

    List<Cue> cues(List<Span> spans) {
        List<Cue> cues = new ArrayList<>(spans.size());
        long earliest = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            long start = Math.max(earliest, words.get(span.from()).startMillis());
            long next =
                    i + 1 < spans.size() ? words.get(spans.get(i + 1).from()).startMillis() : Long.MAX_VALUE;
            long end = Math.max(start + 1, end(start, words.get(span.to() - 1).endMillis(), next));
            cues.add(new Cue(start, end, lines.lines(span.from(), span.to())));
            earliest = end + profile.gapMillis();
        }
        return cues;
    }

    private long end(long start, long spokenEnd, long next) {
        long longest = Math.min(start + profile.maxMillis(), next - profile.gapMillis());
        long wanted = Math.max(spokenEnd + profile.lingerMillis(), start + profile.minMillis());
        if (wanted >= longest) {
            return longest;
        }
        boolean gapShows = next - wanted >= profile.chainMillis();
        return gapShows ? wanted : withoutFlicker(start, spokenEnd, next, longest);
    }

    /** A gap too short to be seen as one is widened by lingering less, or closed where the cue must stay. */
    private long withoutFlicker(long start, long spokenEnd, long next, long longest) {
        long earlier = next - profile.chainMillis();
        boolean mayLeave = earlier >= Math.max(spokenEnd, start + profile.minMillis());
        return mayLeave ? earlier : longest;
    }
}
