package dev.reelscribe.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Corrects a tagger's slips by the rest of the speech: a word that is mostly a noun is one where it was once taken for
 * something else, as "oven" in "preheat your Dutch oven".
 */
final class PartVote {

    private final Map<String, Integer> nominal = new HashMap<>();
    private final Map<String, Integer> total = new HashMap<>();

    PartVote(List<List<Token>> sentences) {
        for (List<Token> sentence : sentences) {
            sentence.stream().filter(Token::isContent).forEach(this::count);
        }
    }

    List<Token> corrected(List<Token> sentence) {
        return sentence.stream().map(this::corrected).toList();
    }

    private void count(Token token) {
        total.merge(key(token), 1, Integer::sum);
        nominal.merge(key(token), token.part().isNominal() ? 1 : 0, Integer::sum);
    }

    private Token corrected(Token token) {
        boolean doubtful = token.part() == Part.CONTENT || token.part() == Part.VERB;
        int nouns = nominal.getOrDefault(key(token), 0);
        boolean outvoted = doubtful && nouns >= 2 && nouns * 2 >= total.getOrDefault(key(token), 0);
        return outvoted ? new Token(token.text(), token.stem(), Part.NOUN, token.endsClause()) : token;
    }

    private static String key(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
