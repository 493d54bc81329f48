package dev.reelscribe.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds ffmpeg when the service starts, and does not let it start without one. */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    Cage cage(MediaSettings settings) {
        return switch (new FfmpegLocator(settings.cacheFolder()).locate()) {
            case FfmpegSearch.Found(Ffmpeg found) -> new Cage(found);
            case FfmpegSearch.Missing missing -> throw new IllegalStateException(missing.message());
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
    AudioDecoder audioDecoder(Cage cage, MediaSettings settings) {
        return new AudioDecoder(cage, settings.longest());
    }

    @Bean
    TextTrackReader textTrackReader(Cage cage) {
        return new TextTrackReader(cage);
    }
}
