package dev.reelscribe.pipeline;

import dev.reelscribe.editorial.ContentWriter;
import dev.reelscribe.editorial.ExtractiveWriter;
import dev.reelscribe.media.AudioDecoder;
import dev.reelscribe.media.Cage;
import dev.reelscribe.media.FfmpegLocator;
import dev.reelscribe.media.FfmpegSearch;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.media.TextTrackReader;
import dev.reelscribe.media.Thumbnailer;
import dev.reelscribe.speech.SpeechEngine;
import dev.reelscribe.speech.whisper.WhisperEngine;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the stages the tools they work with. */
@Configuration(proxyBeanMethods = false)
class Tools {

    @Bean
    Cage cage() {
        return switch (new FfmpegLocator(FfmpegLocator.defaultCache()).locate()) {
            case FfmpegSearch.Found found -> new Cage(found.ffmpeg());
            case FfmpegSearch.Missing missing -> throw new NoFfmpeg(missing.message());
        };
    }

    @Bean
    MediaProbe mediaProbe(Cage cage) {
        return new MediaProbe(cage);
    }

    @Bean
    Thumbnailer thumbnailer(Cage cage) {
        return new Thumbnailer(cage);
    }

    @Bean
    AudioDecoder audioDecoder(Cage cage, @Value("${reelscribe.upload.max-duration-seconds}") long maxDurationSeconds) {
        return new AudioDecoder(cage, Duration.ofSeconds(maxDurationSeconds));
    }

    @Bean
    TextTrackReader textTrackReader(Cage cage) {
        return new TextTrackReader(cage);
    }

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

    /** Nothing can be processed here, and why. */
    static final class NoFfmpeg extends RuntimeException {
        NoFfmpeg(String message) {
            super(message);
        }
    }
}
