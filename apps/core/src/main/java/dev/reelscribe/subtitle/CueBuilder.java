package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Transcript;
import java.util.List;

/**
 * Cuts a transcript into cues by a profile.
 *
 * @param profile the house rules followed
 */
public record CueBuilder(SubtitleProfile profile) {

    /**
     * The whole transcript as cues: every word once, in order, at its own time.
     *
     * @return in rising time, never overlapping; empty where no word has visible text
     */
    public List<Cue> cues(Transcript transcript) {
        return List.of();
    }
}
