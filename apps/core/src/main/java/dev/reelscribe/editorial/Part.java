package dev.reelscribe.editorial;

/** What kind of word a word is, as far as an editor needs to know; from the Universal Dependencies' tags. */
enum Part {
    NOUN,
    NAME,
    ADJECTIVE,
    VERB,
    /** An adverb, a number, or any word that says something in a language without a tagger. */
    CONTENT,
    /** A verb that says nothing by itself, such as "is" or "have", but makes a sentence of what it stands in. */
    AUXILIARY,
    /** An article, pronoun, preposition or conjunction. */
    FUNCTION;

    static Part ofTag(String universalTag) {
        return switch (universalTag) {
            case "NOUN" -> NOUN;
            case "PROPN" -> NAME;
            case "ADJ" -> ADJECTIVE;
            case "VERB" -> VERB;
            case "AUX" -> AUXILIARY;
            case "ADV", "NUM", "X" -> CONTENT;
            default -> FUNCTION;
        };
    }

    /** What is left of the word where a list calls it empty. */
    Part emptied() {
        return isVerbal() ? AUXILIARY : FUNCTION;
    }

    boolean isVerbal() {
        return this == VERB || this == AUXILIARY;
    }

    boolean isNominal() {
        return this == NOUN || this == NAME;
    }
}
