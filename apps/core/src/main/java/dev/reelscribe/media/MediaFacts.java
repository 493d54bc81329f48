package dev.reelscribe.media;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a usable file says about itself.
 *
 * @param durationSeconds how long it plays, above zero
 * @param width of the picture as shown, rotation applied; 0 where there is only sound
 * @param height of the picture as shown, rotation applied; 0 where there is only sound
 * @param frameRate frames a second on average, 0 where unknown
 * @param format the container in one word: {@code mp4 mov m4a 3gp webm matroska avi mpegts flv ogg wav mp3 flac aac};
 *     see {@link ContainerName}
 * @param hasAudio whether there is a sound track that can be decoded
 * @param textTracks subtitle tracks that hold text (not pictures of it), in the file's order
 * @param tags the file's own tags, such as {@code title}, with lower-case names
 */
public record MediaFacts(
        double durationSeconds,
        int width,
        int height,
        double frameRate,
        String format,
        boolean hasAudio,
        List<TextTrack> textTracks,
        Map<String, String> tags)
        implements Probe {

    public MediaFacts {
        if (!(durationSeconds > 0) || width < 0 || height < 0 || (width == 0) != (height == 0)) {
            throw new IllegalArgumentException(
                    "Not the facts of a video: " + durationSeconds + " s, " + width + " x " + height);
        }
        textTracks = List.copyOf(textTracks);
        tags = Map.copyOf(tags);
    }

    public boolean hasVideo() {
        return width > 0;
    }

    /** The picture's size such as {@code 1920x1080}; null where there is only sound. */
    public @Nullable String resolution() {
        return hasVideo() ? width + "x" + height : null;
    }

    public long durationMillis() {
        return Math.round(durationSeconds * 1000);
    }
}
