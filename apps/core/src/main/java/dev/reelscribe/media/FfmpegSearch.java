package dev.reelscribe.media;

import java.util.List;

/** What {@link FfmpegLocator} found. */
public sealed interface FfmpegSearch {

    record Found(Ffmpeg ffmpeg) implements FfmpegSearch {}

    /**
     * No ffmpeg runs here.
     *
     * @param libraries the system libraries the bundled one lacks, such as {@code libpulse.so.0}; may be empty
     * @param message what is missing and the command that mends it, ready to be shown
     */
    record Missing(List<String> libraries, String message) implements FfmpegSearch {}
}
