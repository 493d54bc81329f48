package dev.reelscribe.speech;

import java.util.Arrays;

/** Sound in memory that grows at its end. */
public final class Samples {

    private float[] values = new float[1 << 16];
    private int length;

    public int length() {
        return length;
    }

    /** The sound itself, its first {@link #length()} values: not a copy. */
    public float[] values() {
        return values;
    }

    void add(float[] source, int offset, int count) {
        ensure(length + count);
        System.arraycopy(source, offset, values, length, count);
        length += count;
    }

    /** Appends silence until there are at least so many. */
    void padTo(int least) {
        ensure(least);
        length = Math.max(length, least);
    }

    private void ensure(int capacity) {
        if (capacity > values.length) {
            values = Arrays.copyOf(values, Math.max(capacity, values.length * 2));
        }
    }
}
