package dev.reelscribe.media;

import java.time.Duration;

/**
 * How long a child may take.
 *
 * @param wallClock from its start to its end
 * @param silence how long it may leave a waiting reader without a byte
 * @param cpuTime of all its threads together
 */
record Limits(Duration wallClock, Duration silence, Duration cpuTime) {

    /** For looking at a file or taking one picture out of it. */
    static Limits brief(Duration wallClock) {
        return new Limits(wallClock, wallClock, wallClock.multipliedBy(4));
    }

    /** For reading a whole recording at the pace of the reader, which may take hours. */
    static Limits stream(Duration longest) {
        return new Limits(longest, Duration.ofMinutes(2), Duration.ofHours(2));
    }
}
