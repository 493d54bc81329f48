package dev.reelscribe.speech;

/** Hears how far recognition has come. */
@FunctionalInterface
public interface Progress {

    /** @param percent 0 to 100, each call above the one before */
    void reached(int percent);
}
