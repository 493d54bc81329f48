package dev.reelscribe.subtitle;

import java.lang.Character.UnicodeScript;

/** How much room text takes on a line, after Unicode Annex 11 in the simple reading that subtitle houses use. */
final class TextWidth {

    private TextWidth() {}

    /** Columns: two for a Chinese, Japanese or Korean character, none for a mark that joins its neighbour, else one. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** Whether the scripts of both neighbours are written without spaces between words. */
    static boolean joins(String left, String right) {
        return isSpaceless(left.codePointBefore(left.length())) && isSpaceless(right.codePointAt(0));
    }

    private static boolean isSpaceless(int codePoint) {
        return isWide(codePoint) && UnicodeScript.of(codePoint) != UnicodeScript.HANGUL;
    }

    private static boolean isWide(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> isBetween(codePoint, 0x3000, 0x303F) || isBetween(codePoint, 0xFF01, 0xFF60);
        };
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
