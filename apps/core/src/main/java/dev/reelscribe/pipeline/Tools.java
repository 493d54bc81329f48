package dev.reelscribe.pipeline;

import dev.reelscribe.editorial.ContentWriter;
import dev.reelscribe.editorial.ExtractiveWriter;
import dev.reelscribe.media.FfmpegLocator;
import dev.reelscribe.speech.ModelFile;
import dev.reelscribe.speech.SpeechEngine;
import dev.reelscribe.speech.whisper.WhisperEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the stages the tools they work with. */
@Configuration(proxyBeanMethods = false)
class Tools {

    @Bean
    SpeechEngine speechEngine(@Value("${reelscribe.models-dir}") Path models) throws IOException {
        return new WhisperEngine(
                ModelFile.speech(models).checked(), ModelFile.voice(models).checked(), FfmpegLocator.defaultCache());
    }

    @Bean
    ContentWriter contentWriter() {
        return new ExtractiveWriter();
    }
}
