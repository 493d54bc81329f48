package dev.reelscribe.editorial;

/** What kind of word a word is, as far as an editor needs to know; from the Universal Dependencies' tags. */
enum Part {
    NOUN,
    NAME,
    ADJECTIVE,
    VERB,
    /** An adverb, a number, or any word that says something in a language without a tagger. */
    CONTENT,
    /** An article, pronoun, preposition, conjunction, auxiliary: nothing by itself. */
    FUNCTION;

    static Part ofTag(String universalTag) {
        return switch (universalTag) {
            case "NOUN" -> NOUN;
            case "PROPN" -> NAME;
            case "ADJ" -> ADJECTIVE;
            case "VERB" -> VERB;
            case "ADV", "NUM", "X" -> CONTENT;
            default -> FUNCTION;
        };
    }

    boolean isNominal() {
        return this == NOUN || this == NAME;
    }
}
