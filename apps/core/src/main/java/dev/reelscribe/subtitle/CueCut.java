package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Word;
import dev.reelscribe.subtitle.CueBuilder.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Decides which words share a cue: of all ways to cut, the one whose cues together read best. */
final class CueCut {

    private static final double IMPOSSIBLE = LineBreaker.TOO_LONG;

    /** What one more cue costs: enough to fill cues, too little to join sentences. */
    private static final double CUE = 5;

    private static final double SENTENCE_WITHIN = 9;
    private static final double PAUSE_WITHIN = 4;
    private static final double TOO_SHORT = 12;
    private static final double TOO_FAST = 12;
    private static final long PAUSE_MILLIS = 700;

    /** A silence no cue spans, or it would show words long before they are said. */
    private static final long SILENCE_MILLIS = 2000;

    private final List<Word> words;
    private final BreakPoints breaks;
    private final LineBreaker lines;
    private final SubtitleProfile profile;

    CueCut(List<Word> words, BreakPoints breaks, LineBreaker lines, SubtitleProfile profile) {
        this.words = words;
        this.breaks = breaks;
        this.lines = lines;
        this.profile = profile;
    }

    List<Span> spans() {
        double[] cheapest = new double[words.size() + 1];
        int[] cut = new int[words.size() + 1];
        for (int to = 1; to <= words.size(); to++) {
            cheapest[to] = IMPOSSIBLE;
            double within = 0;
            for (int from = to - 1; from >= 0 && within < IMPOSSIBLE; from--) {
                double cost = cheapest[from] + within + cost(from, to);
                if (cost < cheapest[to] || from == to - 1) {
                    cheapest[to] = cost;
                    cut[to] = from;
                }
                within = fits(from, to) ? within + costOfSpanning(from) : IMPOSSIBLE;
            }
        }
        return follow(cut);
    }

    private List<Span> follow(int[] cut) {
        Deque<Span> spans = new ArrayDeque<>();
        for (int to = words.size(); to > 0; to = cut[to]) {
            spans.addFirst(new Span(cut[to], to));
        }
        return List.copyOf(spans);
    }

    private boolean fits(int from, int to) {
        return lines.width(from, to) <= profile.maxLines() * profile.lineLength();
    }

    /** The price of a cue that goes on over the boundary before {@code word}. */
    private double costOfSpanning(int word) {
        if (word == 0) {
            return IMPOSSIBLE;
        }
        long silence = words.get(word).startMillis() - words.get(word - 1).endMillis();
        if (silence >= SILENCE_MILLIS) {
            return IMPOSSIBLE;
        }
        return (breaks.endsSentence(word - 1) ? SENTENCE_WITHIN : 0) + (silence >= PAUSE_MILLIS ? PAUSE_WITHIN : 0);
    }

    private double cost(int from, int to) {
        long start = words.get(from).startMillis();
        long spoken = words.get(to - 1).endMillis() - start;
        if (to - from > 1 && spoken > profile.maxMillis()) {
            return IMPOSSIBLE;
        }
        long shown =
                Math.max(1, Math.min(spoken + profile.lingerMillis(), nextStart(to) - start - profile.gapMillis()));
        double tooShort = Math.max(0, 1 - (double) shown / profile.minMillis());
        double tooFast = Math.max(0, lines.width(from, to) * 1000.0 / shown / profile.charactersPerSecond() - 1);
        return CUE + breaks.before(to) + lines.cost(from, to) + TOO_SHORT * tooShort + TOO_FAST * Math.min(1, tooFast);
    }

    private long nextStart(int to) {
        return to < words.size() ? words.get(to).startMillis() : Long.MAX_VALUE;
    }
}
