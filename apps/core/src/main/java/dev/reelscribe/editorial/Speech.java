package dev.reelscribe.editorial;

import dev.reelscribe.speech.Transcript;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A transcript as an editor reads it.
 *
 * @param lines its sentences in the order said, never empty
 * @param space how close the sentences are in meaning; same order and size as {@code lines}
 */
record Speech(Grammar grammar, List<Line> lines, SentenceSpace space) {

    /** A sentence with its words understood; tokens and words pair up one to one. */
    record Line(Sentence sentence, List<Token> tokens) {

        long contentWords() {
            return tokens.stream().filter(Token::isContent).count();
        }
    }

    static Speech of(Transcript transcript) {
        Grammar grammar = Grammar.of(transcript);
        List<Sentence> sentences = Sentences.of(transcript);
        List<List<Token>> tagged = sentences.stream().map(grammar::tokens).toList();
        PartVote vote = new PartVote(tagged);
        List<Line> lines = IntStream.range(0, sentences.size())
                .mapToObj(i -> new Line(sentences.get(i), vote.corrected(tagged.get(i))))
                .toList();
        return new Speech(
                grammar,
                List.copyOf(lines),
                new SentenceSpace(lines.stream().map(Line::tokens).toList()));
    }

    /** Seconds from the first word to the end of the last. */
    double seconds() {
        long start = lines.getFirst().sentence().startMillis();
        return Math.max(0, lines.getLast().sentence().endMillis() - start) / 1000.0;
    }
}
