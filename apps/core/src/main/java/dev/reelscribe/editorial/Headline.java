package dev.reelscribe.editorial;

import dev.reelscribe.editorial.Speech.Line;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the clause of a speech that makes the best title: telling, whole by itself and of a good length. */
final class Headline {

    private static final int MAX_LENGTH = 70;
    private static final int BEST_LENGTH = 42;
    private static final double LENGTH_SPREAD = 26;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SPACELESS = 6;
    private static final int LINES_READ = 40;
    private static final long PAUSE_MILLIS = 350;

    /** A score this near the highest is as good: a letter more or less in length is no reason. */
    private static final double AS_GOOD = 0.95;

    /** Below this a transcript says too little, or too doubtfully, to be named after. */
    private static final double WEAK = 0.12;

    private final Speech speech;
    private final Appeal appeal;
    private final Highlights highlights;
    private final Map<String, Integer> counts = new HashMap<>();

    Headline(Speech speech) {
        this.speech = speech;
        this.appeal = new Appeal(speech.grammar());
        this.highlights = new Highlights(speech);
        for (Line line : speech.lines()) {
            line.tokens().stream()
                    .filter(Token::isContent)
                    .forEach(token -> counts.merge(token.stem(), 1, Integer::sum));
        }
    }

    /** Empty where no clause would do. */
    Optional<String> best() {
        List<Candidate> candidates = new ArrayList<>();
        IntStream.range(0, speech.lines().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer line) -> -highlights.worth(line)))
                .limit(LINES_READ)
                .forEach(line -> collect(line, candidates));
        double highest = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.score >= Math.max(WEAK, highest * AS_GOOD))
                .min(Comparator.comparingLong(Candidate::startMillis)
                        .thenComparingDouble(candidate -> -candidate.score))
                .map(Candidate::text);
    }

    private record Candidate(String text, long startMillis, double score) {}

    private void collect(int index, List<Candidate> candidates) {
        Line line = speech.lines().get(index);
        List<Integer> bounds = bounds(line);
        for (int from : bounds) {
            for (int to : bounds) {
                String text = to > from ? Prose.heading(line.sentence().text(from, to), Draft.MAX_TITLE) : "";
                if (!text.isEmpty() && text.length() <= MAX_LENGTH && isLongEnough(text, to - from)) {
                    long start = line.sentence().words().get(from).startMillis();
                    candidates.add(new Candidate(text, start, score(index, line, from, to, text)));
                }
            }
        }
    }

    private static boolean isLongEnough(String text, int words) {
        return words >= FEWEST_WORDS
                || (Sentence.isSpaceless(text.codePointAt(0)) && text.length() >= FEWEST_SPACELESS);
    }

    /** Where a clause may begin or end: at the sentence's ends, after commas, or at pauses where it has no commas. */
    private List<Integer> bounds(Line line) {
        List<Integer> bounds = new ArrayList<>();
        bounds.add(appeal.start(line));
        boolean punctuated = hasClauses(line.tokens());
        for (int i = bounds.getFirst() + 1; i < line.tokens().size(); i++) {
            if (punctuated ? line.tokens().get(i - 1).endsClause() : pauses(line, i)) {
                bounds.add(i);
            }
        }
        bounds.add(line.tokens().size());
        return bounds;
    }

    private static boolean hasClauses(List<Token> tokens) {
        return tokens.stream().limit(tokens.size() - 1L).anyMatch(Token::endsClause);
    }

    private static boolean pauses(Line line, int before) {
        List<Word> words = line.sentence().words();
        return words.get(before).startMillis() - words.get(before - 1).endMillis() >= PAUSE_MILLIS;
    }

    private double score(int index, Line line, int from, int to, String text) {
        List<Token> tokens = line.tokens().subList(from, to);
        double distance = (text.length() - BEST_LENGTH) / LENGTH_SPREAD;
        double score = telling(tokens) * Math.exp(-distance * distance) * Math.sqrt(highlights.worth(index));
        score *= hasClauses(tokens) ? 0.7 : 1;
        score *= beginsWhole(line, from) ? 1 : 0.5;
        score *= to == line.tokens().size() ? 1 : 0.85;
        score *= appeal.dangles(tokens.getFirst()) || appeal.isOpener(tokens.getFirst()) ? 0.2 : 1;
        score *= appeal.isInterrogative(tokens.getFirst()) && !isSentence(line, from, to) ? 0.2 : 1;
        score *= to < line.tokens().size() && appeal.isPreposition(tokens.getFirst()) ? 0.3 : 1;
        score *= appeal.isPersonal(tokens.getFirst()) ? 0.6 : 1;
        score *= appeal.hasVerb(tokens) ? 1 : 0.5;
        score *= text.endsWith("?") ? 0.8 : 1;
        score *= Character.isLetterOrDigit(text.codePointAt(0)) ? 1 : 0.5;
        return index < Math.max(3, speech.lines().size() / 5) ? score * 1.5 : score;
    }

    /** Whether it is all that stood before a full stop or the like, so that "what" opens no part of another sentence. */
    private boolean isSentence(Line line, int from, int to) {
        return from == appeal.start(line)
                && to == line.tokens().size()
                && Sentences.endsSentence(line.sentence().words().getLast().text());
    }

    /** Whether nothing is lost before the clause but words such as "my friends". */
    private boolean beginsWhole(Line line, int from) {
        int start = appeal.start(line);
        return from == start
                || (speech.grammar().knowsParts()
                        && !appeal.hasVerb(line.tokens().subList(start, from)));
    }

    /** How much of what the speech keeps coming back to is in the words, for their number. */
    private double telling(List<Token> tokens) {
        Set<String> seen =
                tokens.stream().filter(Token::isContent).map(Token::stem).collect(Collectors.toSet());
        double sum = 0;
        for (Token token : tokens) {
            if (seen.remove(token.stem())) {
                sum += weight(token) * Math.log(1 + counts.getOrDefault(token.stem(), 0));
            }
        }
        double common = Math.log(
                1 + counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        long content = tokens.stream().filter(Token::isContent).count();
        return sum / common / Math.sqrt((double) Math.max(1, content));
    }

    private double weight(Token token) {
        return appeal.isVague(token)
                ? 0.2
                : switch (token.part()) {
                    case NAME, NOUN -> 1;
                    case ADJECTIVE, VERB -> 0.7;
                    case CONTENT -> 0.6;
                    case AUXILIARY, FUNCTION -> 0;
                };
    }
}
