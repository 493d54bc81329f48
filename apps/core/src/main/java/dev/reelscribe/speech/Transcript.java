package dev.reelscribe.speech;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything said in a recording, in the order said.
 *
 * @param language ISO 639-1 code, null where it is not known
 * @param source what made it, such as {@code whisper} with the model's name, or {@code embedded subtitles}
 * @param segments in rising time, never empty: a recording without speech has no transcript
 */
public record Transcript(@Nullable String language, TranscriptSource source, List<Segment> segments) {

    public Transcript {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("A transcript needs at least one segment");
        }
        segments = List.copyOf(segments);
    }

    public Stream<Word> words() {
        return segments.stream().flatMap(segment -> segment.words().stream());
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
