package dev.reelscribe.media;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How media is looked at.
 *
 * @param cache where bundled programs are unpacked; null for {@link FfmpegLocator#defaultCache()}
 * @param longest where decoding a sound track stops, whatever its header says
 */
@ConfigurationProperties("reelscribe.media")
record MediaSettings(
        @Nullable Path cache, @DefaultValue("24h") Duration longest) {

    Path cacheFolder() {
        return cache == null ? FfmpegLocator.defaultCache() : cache;
    }
}
