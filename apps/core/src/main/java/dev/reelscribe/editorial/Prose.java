package dev.reelscribe.editorial;

import java.util.Locale;
import java.util.regex.Pattern;

/** The small customs of print: one line, a capital first, a full stop last. */
final class Prose {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cs}\\s\\p{Zs}]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:、，–—-]+$");
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,;:.!?…、，。–—-]+");
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)[.。]$");
    private static final Pattern CLOSED = Pattern.compile(".*[.?!…。？！؟۔।:][\\p{Pf}\\p{Pe}\"'”’»]*", Pattern.DOTALL);

    private Prose() {}

    static String oneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    /** A clause as a sentence: capital, no loose comma, closed. */
    static String sentence(String text, int maxLength) {
        String clause = capitalised(trimmed(text));
        if (CLOSED.matcher(clause).matches() || clause.isEmpty()) {
            return clipped(clause, maxLength);
        }
        boolean spaceless = Sentence.isSpaceless(clause.codePointBefore(clause.length()));
        return clipped(clause + (spaceless ? "。" : "."), maxLength);
    }

    /** A clause as a heading: capital, no full stop, but a question stays one. */
    static String heading(String text, int maxLength) {
        String heading = FULL_STOP.matcher(trimmed(text)).replaceAll("");
        return clipped(capitalised(trimmed(heading)), maxLength);
    }

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int second = text.offsetByCodePoints(0, 1);
        boolean hasOwnCase = second < text.length() && Character.isUpperCase(text.codePointAt(second));
        return hasOwnCase ? text : text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    /** The text, or as many of its words as fit before an ellipsis; cut through a word only where one fills it all. */
    static String clipped(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int space = text.lastIndexOf(' ', maxLength - 1);
        int cut = space > maxLength / 2 ? space : maxLength - 1;
        int whole = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return trimmed(text.substring(0, whole)) + "…";
    }

    private static String trimmed(String text) {
        String started = LOOSE_START.matcher(text).replaceAll("");
        return LOOSE_END.matcher(started).replaceAll("");
    }
}
