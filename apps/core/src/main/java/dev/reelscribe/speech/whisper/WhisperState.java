package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.Samples;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** One ear: hears one chunk at a time, on one thread. */
final class WhisperState implements AutoCloseable {

    private static final int BEAM_SIZE = 5;

    /** How much the encoder hears to tell the language: 15 s of its 30 (1500), for it cannot be stopped meanwhile. */
    private static final int DETECTION_CONTEXT = 750;

    private final WhisperLibrary library;
    private final MemorySegment context;
    private final MemorySegment state;

    WhisperState(WhisperLibrary library, MemorySegment context, MemorySegment state) {
        this.library = library;
        this.context = context;
        this.state = state;
    }

    /** The language most likely spoken; {@code en} of a model that knows no other. */
    DetectedLanguage detect(Samples chunk, int threads) throws IOException {
        if (!library.isMultilingual(context)) {
            return new DetectedLanguage("en", 1);
        }
        try (var arena = Arena.ofConfined()) {
            narrow(arena);
            var probabilities = library.probabilities(arena);
            if (library.pcmToMel(context, state, copy(arena, chunk), chunk.length(), threads) != 0) {
                throw new IOException("The speech recogniser could not analyse the sound.");
            }
            int language = library.langAutoDetect(context, state, threads, probabilities);
            if (language < 0) {
                throw new IOException("The speech recogniser could not tell the language.");
            }
            return new DetectedLanguage(
                    library.langStr(language), probabilities.getAtIndex(ValueLayout.JAVA_FLOAT, language));
        }
    }

    /**
     * Leaves the state with a shorter context. Only a whole run sets it; one over half a second of silence ends before
     * it encodes anything. {@link #hear} sets it back.
     */
    private void narrow(Arena arena) {
        var params = library.fullDefaultParams(arena, WhisperLibrary.BEAM_SEARCH);
        params.set("audio_ctx", DETECTION_CONTEXT);
        params.set("language", arena.allocateFrom("en"));
        int count = 8_000;
        library.full(context, state, params, arena.allocate(ValueLayout.JAVA_FLOAT, count), count);
    }

    /** The tokens of text heard, one list for each of whisper's segments; nothing once cancelled. */
    List<List<Token>> hear(Samples chunk, String language, int threads, Cancellation cancellation, Listener listener)
            throws IOException {
        try (var arena = Arena.ofShared()) {
            var params = library.fullDefaultParams(arena, WhisperLibrary.BEAM_SEARCH);
            configure(params, threads);
            params.set("language", arena.allocateFrom(language));
            new Listening(arena, cancellation, listener::reached).attachTo(params);
            int failure = library.full(context, state, params, copy(arena, chunk), chunk.length());
            if (cancellation.isRequested()) {
                return List.of();
            }
            if (failure != 0) {
                throw new IOException("The speech recogniser failed with code " + failure + ".");
            }
            return segments(arena);
        }
    }

    @Override
    public void close() {
        library.freeState(state);
    }

    /** The temperature fallbacks of the defaults stay: they are what keeps loops out (entropy and log probability). */
    private static void configure(Struct params, int threads) {
        params.set("n_threads", threads);
        params.set("no_context", true);
        params.set("token_timestamps", true);
        params.set("suppress_blank", true);
        params.set("suppress_non_speech_tokens", true);
        params.set("beam_size", BEAM_SIZE);
        for (var print : List.of("print_special", "print_progress", "print_realtime", "print_timestamps")) {
            params.set(print, false);
        }
    }

    private List<List<Token>> segments(Arena arena) {
        int firstSpecial = library.tokenEot(context);
        var segments = new ArrayList<List<Token>>();
        for (int segment = 0; segment < library.segments(state); segment++) {
            var tokens = new ArrayList<Token>();
            for (int i = 0; i < library.tokens(state, segment); i++) {
                var data = library.tokenData(arena, state, segment, i);
                if (data.number("id") < firstSpecial) {
                    tokens.add(token(library.tokenText(context, state, segment, i), data));
                }
            }
            segments.add(tokens);
        }
        return segments;
    }

    /** Times come in hundredths of a second. */
    private static Token token(byte[] text, Struct data) {
        return new Token(text, data.longNumber("t0") * 10, data.longNumber("t1") * 10, data.real("p"));
    }

    private static MemorySegment copy(Arena arena, Samples chunk) {
        var copy = arena.allocate(ValueLayout.JAVA_FLOAT, chunk.length());
        MemorySegment.copy(chunk.values(), 0, copy, ValueLayout.JAVA_FLOAT, 0, chunk.length());
        return copy;
    }

    record DetectedLanguage(String code, double probability) {}

    /** Hears how much of the chunk is done, in percent; must not throw. */
    @FunctionalInterface
    interface Listener {
        void reached(int percent);
    }
}
