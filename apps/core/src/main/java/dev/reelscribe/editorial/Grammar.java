package dev.reelscribe.editorial;

import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** What is known of a language: its empty words, its stems and, for some, its parts of speech. For one thread. */
final class Grammar {

    private static final Map<String, ALGORITHM> STEMMERS = Map.ofEntries(
            Map.entry("ar", ALGORITHM.ARABIC),
            Map.entry("ca", ALGORITHM.CATALAN),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("el", ALGORITHM.GREEK),
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("id", ALGORITHM.INDONESIAN),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("tr", ALGORITHM.TURKISH));

    private static final Pattern OUTSIDE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}+#]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern ELISION =
            Pattern.compile("(?i)^(?:[cdjlmnst]|qu|jusqu|lorsqu|dell|nell|all|un)['’](?=\\p{L})");
    private static final Pattern STOP = Pattern.compile(".*[.?!…。？！؟۔।].*");

    private static final Pattern SUBTAGS = Pattern.compile("[-_].*");
    private static final int GUESSED_BY = 2000;

    /** Longer than any word; a stemmer's time grows with what it is given. */
    private static final int LONGEST_WORD = 60;

    private final String language;
    private final Set<String> stopWords;
    private final Optional<Tagger> tagger;
    private final UnaryOperator<String> stemmer;

    Grammar(String language) {
        this.language = language;
        stopWords = StopWords.of(this.language);
        tagger = Tagger.of(this.language);
        ALGORITHM algorithm = STEMMERS.get(this.language);
        if (algorithm == null) {
            stemmer = UnaryOperator.identity();
        } else {
            SnowballStemmer snowball = new SnowballStemmer(algorithm);
            stemmer = word -> snowball.stem(word).toString();
        }
    }

    /** Of the transcript's language, or where that is not known, of the one its empty words belong to. */
    static Grammar of(Transcript transcript) {
        String language = transcript.language();
        return new Grammar(
                language == null
                        ? guess(transcript)
                        : SUBTAGS.matcher(language).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private static String guess(Transcript transcript) {
        List<String> words = transcript
                .words()
                .limit(GUESSED_BY)
                .map(word -> OUTSIDE.matcher(word.text()).replaceAll("").toLowerCase(Locale.ROOT))
                .toList();
        return StopWords.likeliest(words).orElse("");
    }

    /** ISO 639-1, empty where it is not known. */
    String language() {
        return language;
    }

    boolean knowsParts() {
        return tagger.isPresent();
    }

    /** One token a word, so that every token keeps the word's time. */
    List<Token> tokens(Sentence sentence) {
        List<String> texts =
                sentence.words().stream().map(word -> bare(word.text())).toList();
        List<Part> parts = tagger.map(known -> known.parts(texts)).orElse(List.of());
        List<Token> tokens = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            Part tagged = parts.isEmpty() ? Part.CONTENT : parts.get(i);
            Part part = isEmpty(texts.get(i)) ? tagged.emptied() : tagged;
            String text = i == 0 ? withoutSentenceCapital(texts.get(i), part) : texts.get(i);
            tokens.add(new Token(
                    text, stem(text), part, endsClause(sentence.words().get(i))));
        }
        return tokens;
    }

    private static boolean endsClause(Word word) {
        return Sentences.endsClause(word.text()) || STOP.matcher(word.text()).matches();
    }

    private String withoutSentenceCapital(String word, Part part) {
        boolean ownCapital = part == Part.NAME || (part == Part.NOUN && language.equals("de"));
        boolean acronym = word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
        return ownCapital || acronym ? word : word.toLowerCase(Locale.ROOT);
    }

    private boolean isEmpty(String word) {
        return word.isEmpty()
                || stopWords.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST_WORD ? lower : stemmer.apply(lower);
    }

    private String bare(String word) {
        String inner = OUTSIDE.matcher(Prose.oneLine(word)).replaceAll("");
        return switch (language) {
            case "en" -> POSSESSIVE.matcher(inner).replaceAll("");
            case "fr", "it", "ca" -> ELISION.matcher(inner).replaceAll("");
            default -> inner;
        };
    }
}
