package dev.reelscribe.editorial;

import dev.reelscribe.editorial.Speech.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a speech is about: runs of nouns and their adjectives where the parts of speech are known, else runs of
 * words between empty ones (as RAKE does), weighed by the C-value of Frantzi and Ananiadou (2000), which counts a
 * phrase only where it is not part of a longer one.
 */
final class KeyPhrases {

    private static final int LONGEST = 3;
    private static final int LONGEST_WORD = 30;

    /** Japanese nouns are mostly written without hiragana, which inflects and joins. */
    private static final Pattern SPACELESS_NOUN = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]{2,8}");

    /** From this many words on, what is said once is not what it is about. */
    private static final int LONG_SPEECH = 400;

    private final Speech speech;
    private final Appeal appeal;
    private final Map<List<String>, Phrase> phrases = new LinkedHashMap<>();

    KeyPhrases(Speech speech) {
        this.speech = speech;
        this.appeal = new Appeal(speech.grammar());
        speech.lines().forEach(this::collect);
    }

    /** The most telling first, none within another; the more was said, the more there are. */
    List<String> best(int most) {
        int wanted = (int) Math.min(most, 3 + words() / 50);
        List<Phrase> ranked = phrases.values().stream()
                .filter(phrase -> phrase.count >= (words() >= LONG_SPEECH ? 2 : 1))
                .sorted(Comparator.comparingDouble((Phrase phrase) -> -value(phrase)))
                .toList();
        List<Phrase> chosen = new ArrayList<>();
        for (Phrase phrase : ranked) {
            boolean repeats = chosen.stream().anyMatch(phrase::overlaps);
            if (!repeats && chosen.size() < wanted) {
                chosen.add(phrase);
            }
        }
        return chosen.stream()
                .map(phrase -> phrase.text(speech.grammar().language().equals("de")))
                .toList();
    }

    private long words() {
        return speech.lines().stream().mapToLong(line -> line.tokens().size()).sum();
    }

    private void collect(Line line) {
        List<Token> run = new ArrayList<>();
        for (Token token : line.tokens()) {
            if (!mayStand(token)) {
                addAll(run);
                run.clear();
                continue;
            }
            run.add(token);
            if (token.endsClause()) {
                addAll(run);
                run.clear();
            }
        }
        addAll(run);
    }

    private boolean mayStand(Token token) {
        String text = token.text();
        if (!token.isContent()
                || appeal.isPleasantry(token)
                || text.length() > LONGEST_WORD
                || !text.codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        if (Sentence.isSpaceless(text.codePointAt(0))) {
            return SPACELESS_NOUN.matcher(text).matches();
        }
        return switch (token.part()) {
            case NOUN, NAME -> true;
            case ADJECTIVE -> !appeal.isVague(token);
            case CONTENT -> !speech.grammar().knowsParts();
            case VERB, AUXILIARY, FUNCTION -> false;
        };
    }

    private void addAll(List<Token> run) {
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
                List<Token> tokens = List.copyOf(run.subList(from, to));
                if (isPhrase(tokens)) {
                    List<String> stems = tokens.stream().map(Token::stem).toList();
                    phrases.computeIfAbsent(stems, Phrase::new).add(tokens, run.size() > tokens.size());
                }
            }
        }
    }

    private boolean isPhrase(List<Token> tokens) {
        Token last = tokens.getLast();
        if (SPACELESS_NOUN.matcher(last.text()).matches()) {
            return tokens.size() == 1;
        }
        boolean nominal = speech.grammar().knowsParts()
                ? last.part().isNominal()
                : last.text().length() > 3;
        return nominal && last.text().length() > 2 && !appeal.isVague(last) && distinct(tokens);
    }

    private static boolean distinct(List<Token> tokens) {
        return tokens.stream().map(Token::stem).distinct().count() == tokens.size();
    }

    private double value(Phrase phrase) {
        double alone = phrase.count - (phrase.nested == phrase.count ? 0.8 : 0.5) * phrase.nested;
        double longer = phrase.count == 1 ? 0.2 : 0.6;
        double length = 1 + longer * Math.min(1.5, phrase.stems.size() - 1);
        return alone * length * (phrase.isName() ? 1.3 : 1);
    }

    /** One phrase in all the forms it was said in. */
    private static final class Phrase {

        private final List<String> stems;
        private final Map<String, Integer> forms = new LinkedHashMap<>();
        private int count;
        private int nested;
        private int names;

        Phrase(List<String> stems) {
            this.stems = stems;
        }

        void add(List<Token> tokens, boolean withinLonger) {
            count++;
            nested += withinLonger ? 1 : 0;
            names += tokens.getLast().part() == Part.NAME ? 1 : 0;
            forms.merge(tokens.stream().map(Token::text).collect(Collectors.joining(" ")), 1, Integer::sum);
        }

        boolean isName() {
            return names * 2 > count;
        }

        /** Whether one has all the words of the other. */
        boolean overlaps(Phrase other) {
            Set<String> mine = new HashSet<>(stems);
            return mine.containsAll(other.stems) || other.stems.containsAll(mine);
        }

        /** The commonest form, the earliest of equals; the shortest where longer ones are inflected. */
        String text(boolean inflected) {
            if (inflected) {
                return forms.keySet().stream()
                        .min(Comparator.comparingInt(String::length))
                        .orElseThrow();
            }
            int most = forms.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return forms.entrySet().stream()
                    .filter(form -> form.getValue() == most)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }
    }
}
