package dev.reelscribe.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Tells the parts of speech with Apache OpenNLP's models, each read once. For one thread; the models are shared. */
final class Tagger {

    private static final Map<String, String> FILES = Map.of(
            "en", "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
            "de", "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin",
            "fr", "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin");

    private static final Map<String, POSModel> MODELS = new ConcurrentHashMap<>();

    private final POSTaggerME tagger;

    private Tagger(POSModel model) {
        tagger = new POSTaggerME(model, POSTagFormat.UD);
    }

    /** Empty where there is no model for the language. */
    static Optional<Tagger> of(String language) {
        return Optional.ofNullable(FILES.get(language))
                .map(file -> new Tagger(MODELS.computeIfAbsent(file, Tagger::read)));
    }

    List<Part> parts(List<String> words) {
        return Stream.of(tagger.tag(words.toArray(String[]::new)))
                .map(Part::ofTag)
                .toList();
    }

    private static POSModel read(String file) {
        try (InputStream in = Tagger.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The tagger's model is not on the class path: " + file);
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
