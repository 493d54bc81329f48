package dev.reelscribe.pipeline;

import dev.reelscribe.editorial.ContentWriter;
import dev.reelscribe.editorial.ExtractiveWriter;
import dev.reelscribe.media.FfmpegLocator;
import dev.reelscribe.speech.SpeechEngine;
import dev.reelscribe.speech.whisper.WhisperEngine;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the stages the tools they work with. */
@Configuration(proxyBeanMethods = false)
class Tools {

    @Bean
    SpeechEngine speechEngine(@Value("${reelscribe.models-dir}") Path models) {
        return new WhisperEngine(
                models.resolve("ggml-base-q5_1.bin"),
                models.resolve("silero_vad_16k_op15.onnx"),
                FfmpegLocator.defaultCache());
    }

    @Bean
    ContentWriter contentWriter() {
        return new ExtractiveWriter();
    }
}
