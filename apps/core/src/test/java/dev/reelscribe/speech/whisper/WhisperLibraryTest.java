package dev.reelscribe.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.reelscribe.media.FfmpegLocator;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhisperLibraryTest {

    @Test
    void theLayoutsAreAsLongAsTheHeaderSays() {
        assertThat(Layouts.CONTEXT_PARAMS.byteSize()).isEqualTo(48);
        assertThat(Layouts.FULL_PARAMS.byteSize()).isEqualTo(264);
        assertThat(Layouts.TOKEN_DATA.byteSize()).isEqualTo(56);
    }

    @Test
    void theDefaultsReadBackAsTheHeaderAndTheSourceSetThem() throws Exception {
        var library = WhisperLibrary.load(FfmpegLocator.defaultCache());
        try (var arena = Arena.ofConfined()) {
            var params = library.fullDefaultParams(arena, WhisperLibrary.BEAM_SEARCH);
            assertThat(params.number("strategy")).isEqualTo(WhisperLibrary.BEAM_SEARCH);
            assertThat(params.number("n_threads")).isBetween(1, 4);
            assertThat(params.number("n_max_text_ctx")).isEqualTo(16_384);
            assertThat(params.flag("no_context")).isTrue();
            assertThat(params.real("thold_pt")).isEqualTo(0.01f);
            assertThat(params.real("thold_ptsum")).isEqualTo(0.01f);
            assertThat(params.flag("suppress_blank")).isTrue();
            assertThat(params.flag("suppress_non_speech_tokens")).isFalse();
            assertThat(params.real("max_initial_ts")).isEqualTo(1.0f);
            assertThat(params.real("length_penalty")).isEqualTo(-1.0f);
            assertThat(params.real("temperature_inc")).isEqualTo(0.2f, offset(1e-6f));
            assertThat(params.real("entropy_thold")).isEqualTo(2.4f, offset(1e-6f));
            assertThat(params.real("logprob_thold")).isEqualTo(-1.0f);
            assertThat(params.real("no_speech_thold")).isEqualTo(0.6f, offset(1e-6f));
            assertThat(params.number("beam_size")).isEqualTo(5);
            assertThat(params.real("grammar_penalty")).isEqualTo(100.0f);
            var context = library.contextDefaultParams(arena);
            assertThat(context.flag("use_gpu")).isTrue();
            assertThat(context.longNumber("dtw_mem_size")).isEqualTo(128L << 20);
        }
    }

    @Test
    void theBuildOfGgmlFollowsTheProcessor() throws Exception {
        assertThat(NativeFiles.linuxGgml(false, Set.of("avx", "avx2", "f16c", "fma", "sse")))
                .isEqualTo("libggml+mf16c+mfma+mavx+mavx2.so");
        assertThat(NativeFiles.linuxGgml(false, Set.of("avx", "sse"))).isEqualTo("libggml.so");
        assertThat(NativeFiles.linuxGgml(true, Set.of("fphp", "crc32"))).isEqualTo("libggml+fp16.so");
        assertThat(NativeFiles.linuxGgml(true, Set.of("crc32"))).isEqualTo("libggml+crc.so");
        assertThatThrownBy(() -> NativeFiles.linuxGgml(true, Set.of())).isInstanceOf(IOException.class);
    }
}
