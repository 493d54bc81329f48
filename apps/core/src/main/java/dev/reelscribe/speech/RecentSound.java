package dev.reelscribe.speech;

/** The last seconds of a recording, by their place in it. */
final class RecentSound {

    private final float[] ring;
    private long end;

    RecentSound(int capacity) {
        ring = new float[capacity];
    }

    /** How much of the recording has passed. */
    long end() {
        return end;
    }

    void add(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) ((end + i) % ring.length)] = samples[i];
        }
        end += count;
    }

    /** Copies a part that must still be here. */
    void copy(long from, long to, Samples target) {
        if (from < end - ring.length || to > end) {
            throw new IllegalStateException("No longer in memory: " + from + " to " + to + ", now at " + end);
        }
        for (long at = from; at < to; ) {
            int start = (int) (at % ring.length);
            int count = (int) Math.min(ring.length - start, to - at);
            target.add(ring, start, count);
            at += count;
        }
    }
}
