package dev.reelscribe.speech.whisper;

/** A wish to stop, seen by every thread that works on one recognition. */
final class Cancellation {

    private volatile boolean requested;

    void request() {
        requested = true;
    }

    boolean isRequested() {
        return requested;
    }
}
