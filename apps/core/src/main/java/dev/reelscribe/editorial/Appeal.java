package dev.reelscribe.editorial;

import dev.reelscribe.editorial.Speech.Line;
import java.util.List;
import java.util.Locale;

/** Judges whether a sentence can stand alone in print, and where it should begin. */
final class Appeal {

    private static final int FEWEST_WORDS = 5;
    private static final int MANY_WORDS = 32;
    private static final int TOO_MANY_WORDS = 45;

    private final Phrasebook phrasebook;
    private final Grammar grammar;

    Appeal(Grammar grammar) {
        this.grammar = grammar;
        this.phrasebook = Phrasebook.of(grammar.language());
    }

    /** 0 for what nobody would print, 1 for a sound sentence. */
    double of(Line line) {
        int start = start(line);
        int length = line.tokens().size() - start;
        double appeal =
                line.contentWords() == 0 ? 0 : Math.min(1, line.sentence().probability() + 0.2);
        appeal *= length >= FEWEST_WORDS || !usesSpaces(line) ? 1 : 0.3;
        appeal *= length <= MANY_WORDS ? 1 : length <= TOO_MANY_WORDS ? 0.6 : 0.3;
        appeal *= dangles(line.tokens().get(start)) ? 0.5 : 1;
        appeal *= isPleasantry(line) ? 0.1 : 1;
        return hasVerb(line.tokens()) ? appeal : appeal * 0.4;
    }

    /** The first word worth printing: past an "and" or a "well" that the sentence stands without. */
    int start(Line line) {
        List<Token> tokens = line.tokens();
        int start = 0;
        while (start + 1 < tokens.size() && isSpare(tokens.get(start), tokens.get(start + 1))) {
            start++;
        }
        return tokens.size() - start >= 3 ? start : 0;
    }

    boolean dangles(Token first) {
        return phrasebook.dangling().contains(lower(first));
    }

    boolean isOpener(Token first) {
        return phrasebook.openers().contains(lower(first));
    }

    /** Whether a clause that begins so is what somebody asks, knows or does, unless it is a whole sentence. */
    boolean isInterrogative(Token first) {
        return phrasebook.interrogatives().contains(lower(first));
    }

    /** Whether a clause that begins so waits for another, as "in considering the matter" does. */
    boolean isPreposition(Token first) {
        return phrasebook.prepositions().contains(lower(first));
    }

    /** Whether somebody speaks of themselves or to the viewer: told, not titled. */
    boolean isPersonal(Token first) {
        return phrasebook.personal().contains(lower(first).replaceAll("['’].*", ""));
    }

    boolean isPleasantry(Token token) {
        return phrasebook.pleasantries().contains(lower(token));
    }

    boolean isVague(Token token) {
        return phrasebook.vague().contains(lower(token));
    }

    boolean hasVerb(List<Token> tokens) {
        return !grammar.knowsParts()
                || tokens.stream().anyMatch(token -> token.part().isVerbal());
    }

    private boolean isSpare(Token word, Token next) {
        boolean opener = word.text().isEmpty() || phrasebook.openers().contains(lower(word));
        return opener && (word.endsClause() || !isTiedTo(lower(next)));
    }

    /** "So that", "so far", "now that", "right here" and the like are one turn of speech. */
    private static boolean isTiedTo(String next) {
        return switch (next) {
            case "that", "far", "long", "much", "many", "when", "as", "on", "for", "to", "if", "yet", "not" -> true;
            default -> false;
        };
    }

    private boolean isPleasantry(Line line) {
        List<Token> tokens = line.tokens();
        return tokens.size() <= 20 && tokens.stream().limit(8).anyMatch(this::isPleasantry);
    }

    private static boolean usesSpaces(Line line) {
        return !Sentence.isSpaceless(line.sentence().words().getFirst().text().codePointAt(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
