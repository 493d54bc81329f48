package dev.reelscribe.speech;

/** What a recogniser made of a recording. */
public sealed interface Recognition {

    /** There was speech, and this is it. */
    record Heard(Transcript transcript) implements Recognition {}

    /**
     * Nobody speaks.
     *
     * @param reason one sentence that can be shown, such as "No speech was found"
     */
    record NoSpeech(String reason) implements Recognition {}
}
