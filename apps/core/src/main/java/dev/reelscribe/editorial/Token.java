package dev.reelscribe.editorial;

/**
 * A word of a sentence without its punctuation.
 *
 * @param text as written within a sentence, in lower case unless it is a name or the like; empty where the word was punctuation alone
 * @param stem the same for all forms of a word, in lower case
 * @param endsClause whether a comma, a stop or the like followed it
 */
record Token(String text, String stem, Part part, boolean endsClause) {

    boolean isContent() {
        return part != Part.FUNCTION && part != Part.AUXILIARY && !text.isEmpty();
    }
}
