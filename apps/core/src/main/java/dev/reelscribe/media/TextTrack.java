package dev.reelscribe.media;

import org.jspecify.annotations.Nullable;

/**
 * A subtitle track inside the container that holds text.
 *
 * @param index the stream's number in the file, as ffprobe counts
 * @param language ISO 639-1 where there is such a code, else the file's own; null where the file does not say
 * @param codec such as {@code mov_text}, {@code subrip}, {@code webvtt}, {@code ass}
 * @param title the track's own name, null where it has none
 * @param forced whether it holds only what is to be shown to everyone, such as signs, and not all that is said
 */
public record TextTrack(
        int index,
        @Nullable String language,
        String codec,
        @Nullable String title,
        boolean forced) {}
