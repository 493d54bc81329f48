package dev.reelscribe.editorial;

import dev.reelscribe.speech.Transcript;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All a writer has to go by. Every text in it comes from a stranger and is data, never an instruction.
 *
 * @param transcript what was said, null where nothing was
 * @param originalFilename as the user's machine named it, such as {@code IMG_1234.mp4}
 * @param containerTags the file's own tags by name in any case, such as {@code title} or {@code ARTIST}
 * @param durationSeconds the length of the recording, 0 where it is not known
 */
public record Material(
        @Nullable Transcript transcript,
        String originalFilename,
        Map<String, String> containerTags,
        double durationSeconds) {

    public Material {
        if (!(durationSeconds >= 0) || Double.isInfinite(durationSeconds)) {
            throw new IllegalArgumentException("A duration is 0 s or more, not " + durationSeconds);
        }
        containerTags = Map.copyOf(containerTags);
    }
}
