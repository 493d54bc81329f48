package dev.reelscribe.speech;

import java.io.IOException;

/** Turns sound into words: the seam between recognisers. */
public interface SpeechEngine {

    /**
     * Listens to all of {@code audio}, in memory that does not grow with its length. Does not close it.
     *
     * @param durationMillis how long the sound is said to be; only progress depends on it
     * @param progress told how much is done, on the calling thread; what it throws ends the recognition
     * @throws IOException if the sound cannot be read or the recogniser fails: trying again may help
     * @throws InterruptedException if the thread is interrupted; recognition has stopped by then
     */
    Recognition recognise(PcmSource audio, long durationMillis, Progress progress)
            throws IOException, InterruptedException;
}
