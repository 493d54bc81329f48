package dev.reelscribe.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Captions that show a line again with the next one, as broadcast captions and YouTube's do, or that are in the file
 * twice.
 */
final class RollingCaptions {

    /** Rolled captions follow each other without a gap; a line said twice in a row mostly does not. */
    private static final long CONTIGUOUS_MILLIS = 60;

    /** The share of cues that repeat the one before, from which on a file counts as rolling. */
    private static final double ROLLING_SHARE = 0.25;

    private RollingCaptions() {}

    /** The cues with each line once, where it was first shown. */
    static List<Cue> once(List<Cue> cues) {
        boolean rolling = isRolling(cues);
        List<Cue> fresh = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            int repeated = i == 0 ? 0 : repeatedLines(cues.get(i - 1), cues.get(i), rolling);
            without(cues.get(i), repeated).ifPresent(fresh::add);
        }
        return fresh;
    }

    private static boolean isRolling(List<Cue> cues) {
        long repeating = 0;
        for (int i = 1; i < cues.size(); i++) {
            repeating += repeatedLines(cues.get(i - 1), cues.get(i), true) > 0 ? 1 : 0;
        }
        return cues.size() > 2 && repeating >= ROLLING_SHARE * (cues.size() - 1);
    }

    /** How many lines at the top of {@code cue} the one before had at its bottom. */
    private static int repeatedLines(Cue before, Cue cue, boolean rolling) {
        boolean overlapping = cue.startMillis() < before.endMillis();
        boolean contiguous = cue.startMillis() - before.endMillis() <= CONTIGUOUS_MILLIS;
        if (overlapping && cue.lines().equals(before.lines())) {
            return cue.lines().size();
        }
        int most = rolling && contiguous
                ? Math.min(before.lines().size(), cue.lines().size())
                : 0;
        for (int count = most; count > 0; count--) {
            int from = before.lines().size() - count;
            if (before.lines()
                    .subList(from, before.lines().size())
                    .equals(cue.lines().subList(0, count))) {
                return count;
            }
        }
        return 0;
    }

    private static Optional<Cue> without(Cue cue, int lines) {
        List<String> left = cue.lines().subList(lines, cue.lines().size());
        return left.isEmpty() ? Optional.empty() : Optional.of(new Cue(cue.startMillis(), cue.endMillis(), left));
    }
}
