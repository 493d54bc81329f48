package dev.reelscribe.speech.whisper;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model in memory, shared by the states that listen with it. Closing gives the memory back; close the states first. */
final class WhisperModel implements AutoCloseable {

    private final WhisperLibrary library;
    private final MemorySegment context;

    private WhisperModel(WhisperLibrary library, MemorySegment context) {
        this.library = library;
        this.context = context;
    }

    /** @throws IOException if the file is missing or not a model */
    static WhisperModel load(WhisperLibrary library, Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("The speech model " + file + " is missing or cannot be read.");
        }
        try (var arena = Arena.ofConfined()) {
            var params = library.contextDefaultParams(arena);
            params.set("use_gpu", false);
            params.set("flash_attn", true);
            var context =
                    library.initContext(arena.allocateFrom(file.toAbsolutePath().toString()), params);
            if (context.address() == 0) {
                throw new IOException("The speech model " + file + " is damaged or no ggml Whisper model.");
            }
            return new WhisperModel(library, context);
        }
    }

    WhisperState newState() throws IOException {
        var state = library.initState(context);
        if (state.address() == 0) {
            throw new IOException("There is not enough memory for the speech recogniser.");
        }
        return new WhisperState(library, context, state);
    }

    @Override
    public void close() {
        library.free(context);
    }
}
