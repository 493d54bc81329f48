package dev.reelscribe.speech.whisper;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The functions of whisper.h that are used here, each under its own name without the prefix. */
@SuppressWarnings("restricted")
final class WhisperLibrary {

    static final int BEAM_SEARCH = 1;

    private static @Nullable WhisperLibrary loaded;

    private final MethodHandle contextDefaultParams =
            function("whisper_context_default_params", Layouts.CONTEXT_PARAMS);
    private final MethodHandle fullDefaultParams =
            function("whisper_full_default_params", Layouts.FULL_PARAMS, JAVA_INT);
    private final MethodHandle initContext =
            function("whisper_init_from_file_with_params_no_state", ADDRESS, ADDRESS, Layouts.CONTEXT_PARAMS);
    private final MethodHandle initState = function("whisper_init_state", ADDRESS, ADDRESS);
    private final MethodHandle free = procedure("whisper_free", ADDRESS);
    private final MethodHandle freeState = procedure("whisper_free_state", ADDRESS);
    private final MethodHandle isMultilingual = function("whisper_is_multilingual", JAVA_INT, ADDRESS);
    private final MethodHandle tokenEot = function("whisper_token_eot", JAVA_INT, ADDRESS);
    private final MethodHandle pcmToMel =
            function("whisper_pcm_to_mel_with_state", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
    private final MethodHandle langAutoDetect =
            function("whisper_lang_auto_detect_with_state", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    private final MethodHandle langMaxId = function("whisper_lang_max_id", JAVA_INT);
    private final MethodHandle langStr = function("whisper_lang_str", ADDRESS, JAVA_INT);
    private final MethodHandle full =
            function("whisper_full_with_state", JAVA_INT, ADDRESS, ADDRESS, Layouts.FULL_PARAMS, ADDRESS, JAVA_INT);
    private final MethodHandle segments = function("whisper_full_n_segments_from_state", JAVA_INT, ADDRESS);
    private final MethodHandle tokens = function("whisper_full_n_tokens_from_state", JAVA_INT, ADDRESS, JAVA_INT);
    private final MethodHandle tokenText =
            function("whisper_full_get_token_text_from_state", ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
    private final MethodHandle tokenData =
            function("whisper_full_get_token_data_from_state", Layouts.TOKEN_DATA, ADDRESS, JAVA_INT, JAVA_INT);

    private WhisperLibrary() {
        call(procedure("whisper_log_set", ADDRESS, ADDRESS), NativeLog.callback(), MemorySegment.NULL);
    }

    /** Loads the library into the process, once, where it stays. */
    static synchronized WhisperLibrary load(Path cache) throws IOException {
        if (loaded == null) {
            waitAsleep();
            try {
                for (var file : NativeFiles.ofThisMachine().unpack(cache)) {
                    System.load(file.toAbsolutePath().toString());
                }
            } catch (UnsatisfiedLinkError e) {
                throw new IOException(
                        "The speech library could not be loaded: " + e.getMessage()
                                + ". On Debian and Ubuntu: apt-get install -y libgomp1 libstdc++6",
                        e);
            }
            loaded = new WhisperLibrary();
        }
        return loaded;
    }

    /**
     * OpenMP's threads spin while they wait for each other, which on a busy machine costs more than the work itself
     * (measured: 23 s of processor time instead of 9). It reads this only when it is loaded, from the real environment,
     * which Java cannot change.
     */
    private static void waitAsleep() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        var linker = Linker.nativeLinker();
        var setenv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            call(setenv, arena.allocateFrom("OMP_WAIT_POLICY"), arena.allocateFrom("passive"), 0);
        }
    }

    Struct contextDefaultParams(Arena arena) {
        return new Struct(Layouts.CONTEXT_PARAMS, (MemorySegment) call(contextDefaultParams, (SegmentAllocator) arena));
    }

    Struct fullDefaultParams(Arena arena, int strategy) {
        return new Struct(
                Layouts.FULL_PARAMS, (MemorySegment) call(fullDefaultParams, (SegmentAllocator) arena, strategy));
    }

    /** A null address if the file is no model. */
    MemorySegment initContext(MemorySegment path, Struct params) {
        return (MemorySegment) call(initContext, path, params.memory());
    }

    MemorySegment initState(MemorySegment context) {
        return (MemorySegment) call(initState, context);
    }

    void free(MemorySegment context) {
        call(free, context);
    }

    void freeState(MemorySegment state) {
        call(freeState, state);
    }

    boolean isMultilingual(MemorySegment context) {
        return (int) call(isMultilingual, context) != 0;
    }

    /** The first of the special tokens; all below are text. */
    int tokenEot(MemorySegment context) {
        return (int) call(tokenEot, context);
    }

    int pcmToMel(MemorySegment context, MemorySegment state, MemorySegment samples, int count, int threads) {
        return (int) call(pcmToMel, context, state, samples, count, threads);
    }

    /** The likeliest language's number, below 0 on failure; {@code probabilities} has room for all. */
    int langAutoDetect(MemorySegment context, MemorySegment state, int threads, MemorySegment probabilities) {
        return (int) call(langAutoDetect, context, state, 0, threads, probabilities);
    }

    MemorySegment probabilities(Arena arena) {
        return arena.allocate(JAVA_FLOAT, (int) call(langMaxId) + 1L);
    }

    String langStr(int id) {
        return new String(bytes((MemorySegment) call(langStr, id)), StandardCharsets.US_ASCII);
    }

    /** 0 is success. */
    int full(MemorySegment context, MemorySegment state, Struct params, MemorySegment samples, int count) {
        return (int) call(full, context, state, params.memory(), samples, count);
    }

    int segments(MemorySegment state) {
        return (int) call(segments, state);
    }

    int tokens(MemorySegment state, int segment) {
        return (int) call(tokens, state, segment);
    }

    /** A token's bytes: not always whole characters. */
    byte[] tokenText(MemorySegment context, MemorySegment state, int segment, int token) {
        return bytes((MemorySegment) call(tokenText, context, state, segment, token));
    }

    Struct tokenData(Arena arena, MemorySegment state, int segment, int token) {
        return new Struct(
                Layouts.TOKEN_DATA, (MemorySegment) call(tokenData, (SegmentAllocator) arena, state, segment, token));
    }

    private static byte[] bytes(MemorySegment text) {
        var unbounded = text.reinterpret(Long.MAX_VALUE);
        int length = 0;
        while (unbounded.get(JAVA_BYTE, length) != 0) {
            length++;
        }
        return unbounded.asSlice(0, length).toArray(JAVA_BYTE);
    }

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return link(name, FunctionDescriptor.of(result, arguments));
    }

    private static MethodHandle procedure(String name, MemoryLayout... arguments) {
        return link(name, FunctionDescriptor.ofVoid(arguments));
    }

    private static MethodHandle link(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(SymbolLookup.loaderLookup().findOrThrow(name), descriptor);
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
