package dev.reelscribe.video.schema;

import dev.reelscribe.video.TranscriptDocument.TranscriptSegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said: times in seconds from the start of the recording.
 *
 * @param language ISO 639-1 code, null where it is not known
 * @param engine what made it: {@code whisper}, {@code embedded-subtitles} or {@code person}
 * @param model the engine's model, null where it has none
 */
public record TranscriptResponse(
        int jobId,
        @Nullable String language,
        String engine,
        @Nullable String model,
        List<TranscriptSegment> segments) {}
