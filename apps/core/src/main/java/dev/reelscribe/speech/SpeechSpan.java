package dev.reelscribe.speech;

/**
 * A stretch of a recording in which somebody speaks.
 *
 * @param start its first sample, counted from the recording's start at 16,000 a second
 * @param end the sample behind its last
 */
public record SpeechSpan(long start, long end) {

    public SpeechSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No span: " + start + " to " + end);
        }
    }

    public long startMillis() {
        return start / 16;
    }

    public long endMillis() {
        return end / 16;
    }

    public long length() {
        return end - start;
    }
}
