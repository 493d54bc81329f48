package dev.reelscribe.speech;

import org.jspecify.annotations.Nullable;

/**
 * What made a transcript.
 *
 * @param engine {@code whisper}, {@code embedded-subtitles} or {@code person}
 * @param model the model's name where the engine has one, such as {@code base-q5_1}
 */
public record TranscriptSource(String engine, @Nullable String model) {}
