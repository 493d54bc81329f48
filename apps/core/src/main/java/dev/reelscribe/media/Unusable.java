package dev.reelscribe.media;

/**
 * A file that nothing can be made of.
 *
 * @param detail one sentence for the person who uploaded it
 */
public record Unusable(Kind kind, String detail) implements Probe {

    public enum Kind {
        /** No bytes at all. */
        EMPTY,
        /** Not audio or video, whatever its name says. */
        NOT_MEDIA,
        /** A text that points at other files (HLS, DASH, ffconcat, m3u, pls): never followed. */
        PLAYLIST,
        /** The beginning of a file: the rest of it never arrived. */
        TRUNCATED,
        /** A container or codec outside the whitelist. */
        UNSUPPORTED,
        /** More pixels than {@link InputGuard#MAX_PIXELS}. */
        TOO_LARGE
    }
}
