package dev.reelscribe.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places sentences by the words they share, the rarer the word the closer (tf-idf over stems). */
final class SentenceSpace {

    private final List<Map<String, Double>> vectors = new ArrayList<>();
    private final double[] centrality;

    SentenceSpace(List<List<Token>> sentences) {
        Map<String, Integer> sentencesWith = new HashMap<>();
        for (List<Token> sentence : sentences) {
            stems(sentence).keySet().forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
        }
        for (List<Token> sentence : sentences) {
            Map<String, Double> vector = stems(sentence);
            vector.replaceAll((stem, count) ->
                    (1 + Math.log(count)) * Math.log((1.0 + sentences.size()) / sentencesWith.getOrDefault(stem, 1)));
            vectors.add(normalised(vector));
        }
        centrality = degrees();
    }

    /** The cosine of two sentences: 0 where they share nothing, 1 where they say the same. */
    double similarity(int one, int other) {
        Map<String, Double> left = vectors.get(one);
        Map<String, Double> right = vectors.get(other);
        return left.size() <= right.size() ? product(left, right) : product(right, left);
    }

    /**
     * How much of the whole a sentence carries, 0 to 1 for the most central. It is LexRank (Erkan and Radev, 2004) on
     * all cosines without a threshold: the stationary walk on an undirected graph is in proportion to the degrees, and
     * a sentence's degree is its product with the sum of all, so neither matrix nor iteration is needed.
     */
    double centrality(int sentence) {
        return centrality[sentence];
    }

    private double[] degrees() {
        Map<String, Double> sum = new HashMap<>();
        vectors.forEach(vector -> vector.forEach((stem, weight) -> sum.merge(stem, weight, Double::sum)));
        double[] degrees = new double[vectors.size()];
        double highest = 0;
        for (int i = 0; i < degrees.length; i++) {
            boolean hasWords = !vectors.get(i).isEmpty();
            degrees[i] = hasWords ? Math.max(0, product(vectors.get(i), sum) - 1) + 0.1 : 0;
            highest = Math.max(highest, degrees[i]);
        }
        for (int i = 0; i < degrees.length && highest > 0; i++) {
            degrees[i] /= highest;
        }
        return degrees;
    }

    private static Map<String, Double> stems(List<Token> sentence) {
        Map<String, Double> counts = new HashMap<>();
        sentence.stream().filter(Token::isContent).forEach(token -> counts.merge(token.stem(), 1.0, Double::sum));
        return counts;
    }

    private static Map<String, Double> normalised(Map<String, Double> vector) {
        double length = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        vector.replaceAll((stem, weight) -> weight / length);
        return vector;
    }

    private static double product(Map<String, Double> left, Map<String, Double> right) {
        double product = 0;
        for (Map.Entry<String, Double> entry : left.entrySet()) {
            product += entry.getValue() * right.getOrDefault(entry.getKey(), 0.0);
        }
        return product;
    }
}
