package dev.reelscribe.editorial;

import java.util.ArrayList;
import java.util.List;

/**
 * Picks the sentences that carry most of a speech and repeat each other least (maximal marginal relevance, Carbonell
 * and Goldstein, 1998).
 */
final class Highlights {

    /** How much carrying weighs against not repeating. */
    private static final double RELEVANCE = 0.7;

    private final Speech speech;
    private final double[] worth;
    private final List<Integer> picked = new ArrayList<>();

    Highlights(Speech speech) {
        this.speech = speech;
        Appeal appeal = new Appeal(speech.grammar());
        this.worth = new double[speech.lines().size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = appeal.of(speech.lines().get(i)) * (0.15 + speech.space().centrality(i));
        }
    }

    /** Up to {@code count} sentences, by their place in the speech. */
    List<Integer> pick(int count) {
        for (int i = 0; i < count; i++) {
            int best = pickBetween(0, worth.length);
            if (best < 0) {
                break;
            }
        }
        return picked();
    }

    /** All picked so far, by their place. */
    List<Integer> picked() {
        return picked.stream().sorted().toList();
    }

    /** The best sentence in a part of the speech beside those picked before; -1 where none is worth it. */
    int pickBetween(int from, int to) {
        int best = -1;
        double highest = 0;
        for (int i = from; i < to; i++) {
            double gain = picked.contains(i) ? 0 : gain(i);
            if (gain > highest) {
                highest = gain;
                best = i;
            }
        }
        if (best >= 0) {
            picked.add(best);
        }
        return best;
    }

    double worth(int line) {
        return worth[line];
    }

    private double gain(int line) {
        double closest = 0;
        for (int other : picked) {
            closest = Math.max(closest, speech.space().similarity(line, other));
        }
        return closest > 0.8 ? 0 : worth[line] * (RELEVANCE + (1 - RELEVANCE) * (1 - closest));
    }
}
