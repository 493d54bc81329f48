package dev.reelscribe.subtitle;

import java.util.List;

/** The W3C's WebVTT, the format of the web's text tracks. */
public final class WebVtt {

    private WebVtt() {}

    /** A whole file, to be stored as UTF-8. */
    public static String write(List<Cue> cues) {
        return "";
    }

    /**
     * The cues of a file, as plain text: tags stripped, entities decoded, cues without text left out.
     *
     * @throws MalformedSubtitles where the text is no WebVTT at all; a single broken cue is only left out
     */
    public static List<Cue> read(String file) {
        return List.of();
    }
}
