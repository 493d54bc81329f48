package dev.reelscribe.storage;

import java.io.IOException;

/** A stream held more bytes than its limit. */
public final class TooManyBytes extends IOException {

    private final long limit;

    TooManyBytes(long limit) {
        super("More than %d bytes".formatted(limit));
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
