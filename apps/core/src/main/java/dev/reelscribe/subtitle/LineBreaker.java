package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets a run of words in as few lines as hold it, the lines even or the lower one longer. */
final class LineBreaker {

    /** The cost of a run that no allowed number of lines holds. */
    static final double TOO_LONG = Double.POSITIVE_INFINITY;

    private static final double TOP_HEAVY = 1.2;
    private static final double UNEVEN = 4;

    private final List<String> texts;
    private final int[] startColumn;
    private final int[] endColumn;
    private final BreakPoints breaks;
    private final SubtitleProfile profile;

    LineBreaker(List<Word> words, BreakPoints breaks, SubtitleProfile profile) {
        this.texts = words.stream().map(Word::text).toList();
        this.breaks = breaks;
        this.profile = profile;
        this.startColumn = new int[texts.size()];
        this.endColumn = new int[texts.size()];
        measure();
    }

    private void measure() {
        int column = 0;
        for (int i = 0; i < texts.size(); i++) {
            column += i > 0 ? separator(i).length() : 0;
            startColumn[i] = column;
            column += TextWidth.of(texts.get(i));
            endColumn[i] = column;
        }
    }

    /** Columns of the words from {@code from} up to {@code to}, set on one line. */
    int width(int from, int to) {
        return endColumn[to - 1] - startColumn[from];
    }

    /** How ill the words read in their best lines; {@link #TOO_LONG} where they do not fit. */
    double cost(int from, int to) {
        return cost(from, to, profile.maxLines());
    }

    /** The words in their best lines. */
    List<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        int start = from;
        for (int left = profile.maxLines(); start < to; left--) {
            int end = firstLineEnd(start, to, left);
            lines.add(line(start, end));
            start = end;
        }
        return lines;
    }

    private double cost(int from, int to, int lines) {
        int end = firstLineEnd(from, to, lines);
        return end == to && width(from, to) <= profile.lineLength() ? 0 : costOfBreak(from, end, to, lines);
    }

    private int firstLineEnd(int from, int to, int lines) {
        if (width(from, to) <= profile.lineLength() || lines == 1) {
            return to;
        }
        int best = from + 1;
        for (int end = from + 2; end < to && width(from, end) <= profile.lineLength(); end++) {
            best = costOfBreak(from, end, to, lines) <= costOfBreak(from, best, to, lines) ? end : best;
        }
        return best;
    }

    private double costOfBreak(int from, int end, int to, int lines) {
        if (end == to || lines == 1 || width(end, to) > (lines - 1) * profile.lineLength()) {
            return TOO_LONG;
        }
        double upper = width(from, end);
        double lower = (double) width(end, to) / (lines - 1);
        double shape = UNEVEN * Math.abs(upper - lower) / profile.lineLength() * (upper > lower ? TOP_HEAVY : 1);
        return breaks.before(end) + shape + cost(end, to, lines - 1);
    }

    private String line(int from, int to) {
        return texts.get(from)
                + IntStream.range(from + 1, to)
                        .mapToObj(i -> separator(i) + texts.get(i))
                        .collect(Collectors.joining());
    }

    private String separator(int word) {
        return TextWidth.joins(texts.get(word - 1), texts.get(word)) ? "" : " ";
    }
}
