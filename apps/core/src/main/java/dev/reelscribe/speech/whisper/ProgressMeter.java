package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.Progress;

/** Adds up how much of the recording is done by chunks that finish in any order. */
final class ProgressMeter {

    private final long total;
    private final Progress progress;
    private long done;
    private int told = -1;

    /** @param total the recording's length in samples, at least as it is said to be */
    ProgressMeter(long total, Progress progress) {
        this.total = Math.max(1, total);
        this.progress = progress;
    }

    synchronized void add(long samples) {
        done += samples;
    }

    /** Tells the listener if there is something new; never 100 before the end. */
    void tell() {
        tell((int) Math.min(99, percent()));
    }

    void finish() {
        tell(100);
    }

    private synchronized long percent() {
        return done * 100 / total;
    }

    private void tell(int percent) {
        if (percent > told) {
            told = percent;
            progress.reached(percent);
        }
    }
}
