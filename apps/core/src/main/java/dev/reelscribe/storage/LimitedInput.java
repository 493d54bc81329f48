package dev.reelscribe.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands bytes through until there are too many. */
final class LimitedInput extends FilterInputStream {

    private final long limit;
    private long seen;

    LimitedInput(InputStream bytes, long limit) {
        super(bytes);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        return next < 0 ? next : counted(next, 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int result, int bytes) throws IOException {
        seen += bytes;
        if (seen > limit) {
            throw new TooManyBytes(limit);
        }
        return result;
    }
}
