package dev.reelscribe.subtitle;

import java.util.regex.MatchResult;

/** Times as caption files write them: {@code 01:02:03.456}, SubRip with a comma. */
final class Timestamp {

    /** Hours may be left out or have any number of digits; seconds may be followed by a point or a comma. */
    static final String PATTERN = "(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";

    private Timestamp() {}

    static String format(long millis, char decimalMark) {
        long seconds = millis / 1000;
        return "%02d:%02d:%02d%c%03d"
                .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, decimalMark, millis % 1000);
    }

    /** The milliseconds of a match of {@link #PATTERN} whose hours are in {@code firstGroup}. */
    static long millis(MatchResult match, int firstGroup) {
        long seconds = (part(match, firstGroup) * 60 + part(match, firstGroup + 1)) * 60 + part(match, firstGroup + 2);
        String fraction = match.group(firstGroup + 3) == null ? "" : match.group(firstGroup + 3);
        return seconds * 1000 + Long.parseLong((fraction + "000").substring(0, 3));
    }

    private static long part(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Long.parseLong(match.group(group));
    }
}
