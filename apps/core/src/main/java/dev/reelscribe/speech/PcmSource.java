package dev.reelscribe.speech;

import java.io.IOException;

/** Sound to be recognised: 16,000 samples a second, one channel, each from -1 to 1, sample 0 at time 0. */
@FunctionalInterface
public interface PcmSource extends AutoCloseable {

    int SAMPLE_RATE = 16_000;

    /**
     * Reads at least one sample and at most {@code length}, waiting for them.
     *
     * @return how many were read, -1 at the end
     */
    int read(float[] buffer, int offset, int length) throws IOException, InterruptedException;

    /** Releases what the sound comes from. Nothing to do by default. */
    @Override
    default void close() {}
}
