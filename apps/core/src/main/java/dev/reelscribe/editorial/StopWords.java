package dev.reelscribe.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words that say nothing by themselves, from the Snowball project's lists as Apache Lucene keeps them. */
final class StopWords {

    private static final String FOLDER = "/org/apache/lucene/analysis/";

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("da", "snowball/danish_stop.txt"),
            Map.entry("de", "snowball/german_stop.txt"),
            Map.entry("en", "snowball/english_stop.txt"),
            Map.entry("es", "snowball/spanish_stop.txt"),
            Map.entry("fi", "snowball/finnish_stop.txt"),
            Map.entry("fr", "snowball/french_stop.txt"),
            Map.entry("hu", "snowball/hungarian_stop.txt"),
            Map.entry("it", "snowball/italian_stop.txt"),
            Map.entry("nl", "snowball/dutch_stop.txt"),
            Map.entry("no", "snowball/norwegian_stop.txt"),
            Map.entry("pt", "snowball/portuguese_stop.txt"),
            Map.entry("ru", "snowball/russian_stop.txt"),
            Map.entry("sv", "snowball/swedish_stop.txt"),
            Map.entry("ar", "ar/stopwords.txt"),
            Map.entry("ca", "ca/stopwords.txt"),
            Map.entry("cs", "cz/stopwords.txt"),
            Map.entry("el", "el/stopwords.txt"),
            Map.entry("fa", "fa/stopwords.txt"),
            Map.entry("hi", "hi/stopwords.txt"),
            Map.entry("id", "id/stopwords.txt"),
            Map.entry("ro", "ro/stopwords.txt"),
            Map.entry("tr", "tr/stopwords.txt"));

    private static final double LEAST_SHARE = 0.3;

    private StopWords() {}

    /** In lower case; empty where no list is kept for the language. */
    static Set<String> of(String language) {
        String list = LISTS.get(language);
        return list == null ? Set.of() : read(FOLDER + list);
    }

    /** The language whose empty words make up most of the text, if they make up enough for a text in it. */
    static Optional<String> likeliest(List<String> words) {
        Map<String, Double> shares = new TreeMap<>();
        for (String language : LISTS.keySet()) {
            Set<String> empty = of(language);
            shares.put(language, words.stream().filter(empty::contains).count() / (double) Math.max(1, words.size()));
        }
        return shares.entrySet().stream()
                .filter(share -> share.getValue() >= LEAST_SHARE)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Set<String> read(String resource) {
        try (InputStream in = StopWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Lucene no longer keeps " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("[|#].*", ""))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
