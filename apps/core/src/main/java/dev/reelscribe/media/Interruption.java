package dev.reelscribe.media;

import java.nio.channels.ClosedByInterruptException;

/** An interrupt that met a file being read or written arrives as an IOException; callers are promised the other. */
final class Interruption {

    private Interruption() {}

    static InterruptedException of(ClosedByInterruptException cause) {
        Thread.interrupted();
        var interrupted = new InterruptedException();
        interrupted.initCause(cause);
        return interrupted;
    }
}
