package dev.reelscribe.subtitle;

/** Text as a cue may hold it: without line breaks, control characters or runs of white space. */
final class PlainText {

    private PlainText() {}

    /** The text on one line, trimmed; empty where nothing visible was in it. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(each -> isSpace(each) ? ' ' : each).forEach(each -> {
            boolean doubled = each == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (!doubled) {
                plain.appendCodePoint(each);
            }
        });
        return plain.toString().strip();
    }

    static boolean isControl(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private static boolean isSpace(int codePoint) {
        return isControl(codePoint) || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
