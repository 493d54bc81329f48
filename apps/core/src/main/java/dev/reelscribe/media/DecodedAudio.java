package dev.reelscribe.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Sound as it comes out of ffmpeg: 16,000 samples a second, one channel, -1 to 1. Only a few hundred kilobytes of it
 * are in memory at any time. Closing stops ffmpeg, at the end or before.
 */
public final class DecodedAudio implements AutoCloseable {

    public static final int SAMPLE_RATE = 16_000;

    private final CagedProcess process;
    private ByteBuffer piece = empty();

    DecodedAudio(CagedProcess process) {
        this.process = process;
    }

    /**
     * Reads at least one sample and at most {@code length}.
     *
     * @return how many were read, -1 at the end of the sound
     * @throws IOException if decoding failed, with ffmpeg's own last words
     * @throws InterruptedException if the thread is interrupted; ffmpeg is dead by then
     */
    public int read(float[] buffer, int offset, int length) throws IOException, InterruptedException {
        if (piece.remaining() < Float.BYTES && !refill()) {
            return -1;
        }
        int count = Math.min(length, piece.remaining() / Float.BYTES);
        piece.asFloatBuffer().get(buffer, offset, count);
        piece.position(piece.position() + count * Float.BYTES);
        return count;
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean refill() throws IOException, InterruptedException {
        while (piece.remaining() < Float.BYTES) {
            byte[] next = process.next();
            if (next == null) {
                checkExit();
                return false;
            }
            var joined = empty(piece.remaining() + next.length);
            piece = joined.put(piece).put(next).flip();
        }
        return true;
    }

    private void checkExit() throws IOException, InterruptedException {
        if (process.exitCode() != 0) {
            throw new IOException("The sound could not be decoded: " + process.lastWords());
        }
    }

    private static ByteBuffer empty() {
        return empty(0);
    }

    private static ByteBuffer empty(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
