package dev.reelscribe.subtitle;

import java.util.List;

/** SubRip, the format every player and publisher takes. It has no specification; this is what players agree on. */
public final class SubRip {

    private SubRip() {}

    /** A whole file, to be stored as UTF-8. */
    public static String write(List<Cue> cues) {
        return "";
    }

    /**
     * The cues of a file, as plain text: tags stripped, entities decoded, cues without text left out.
     *
     * @throws MalformedSubtitles where the text is no SubRip at all; a single broken cue is only left out
     */
    public static List<Cue> read(String file) {
        return List.of();
    }
}
