package dev.reelscribe.subtitle;

/** A text offered as subtitles was none; the message says why, for a person to read. */
public final class MalformedSubtitles extends RuntimeException {

    public MalformedSubtitles(String detail) {
        super(detail);
    }
}
