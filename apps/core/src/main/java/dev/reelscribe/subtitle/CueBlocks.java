package dev.reelscribe.subtitle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cues of a file by their timing lines, the one thing that WebVTT and SubRip have in common. */
final class CueBlocks {

    private static final Pattern TIMING =
            Pattern.compile("\\s*" + Timestamp.PATTERN + "\\s*-->\\s*" + Timestamp.PATTERN + "(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    private CueBlocks() {}

    /**
     * The cues in rising time. A cue that ends before it begins or holds no text is left out.
     *
     * @param plain turns a line as the file has it, markup and all, into text
     */
    static List<Cue> read(String file, UnaryOperator<String> plain) {
        List<String> lines = file.lines().toList();
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher timing = TIMING.matcher(lines.get(i));
            if (timing.matches()) {
                long start = Timestamp.millis(timing, 1);
                long end = Timestamp.millis(timing, 5);
                List<String> text = payload(lines, i + 1).stream()
                        .map(plain)
                        .map(PlainText::of)
                        .filter(line -> !line.isEmpty())
                        .toList();
                if (end > start && !text.isEmpty()) {
                    cues.add(new Cue(start, end, text));
                }
            }
        }
        cues.sort(Comparator.comparingLong(Cue::startMillis));
        return List.copyOf(cues);
    }

    static boolean hasTiming(String file) {
        return file.lines().anyMatch(line -> TIMING.matcher(line).matches());
    }

    /** The lines up to a blank one or to the next cue, which careless writers begin without one. */
    private static List<String> payload(List<String> lines, int from) {
        int to = from;
        while (to < lines.size() && !lines.get(to).isBlank()) {
            if (TIMING.matcher(lines.get(to)).matches()) {
                boolean numbered =
                        to > from && NUMBER.matcher(lines.get(to - 1)).matches();
                return lines.subList(from, numbered ? to - 1 : to);
            }
            to++;
        }
        return lines.subList(from, to);
    }
}
