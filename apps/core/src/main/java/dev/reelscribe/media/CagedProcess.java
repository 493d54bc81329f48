package dev.reelscribe.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One running child. What it writes is handed over in pieces through a short queue, so that a slow reader slows the
 * child and an interrupted reader is not stuck in a read. Closing kills the child and all it started.
 */
final class CagedProcess implements AutoCloseable {

    private static final int PIECE_BYTES = 1 << 16;
    private static final byte[] END = new byte[0];

    private final Process process;
    private final Limits limits;
    private final LastWords lastWords;
    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(8);
    private final Thread output;
    private volatile boolean outOfTime;
    private boolean ended;

    private CagedProcess(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
        this.lastWords = new LastWords(process.getErrorStream());
        this.output = Thread.ofVirtual().name("caged-output").start(this::handOver);
    }

    /**
     * Starts the child from a platform thread that lives until the child ends: the kernel's parent-death signal
     * follows the thread that started a process, not the process that thread is in (prctl(2), PR_SET_PDEATHSIG).
     */
    static CagedProcess start(ProcessBuilder command, Limits limits) throws IOException, InterruptedException {
        var started = new CompletableFuture<CagedProcess>();
        Thread.ofPlatform().daemon().name("caged-process").start(() -> guard(command, limits, started));
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new IOException("Could not start " + command.command().getLast(), e.getCause());
        } catch (InterruptedException e) {
            var _ = started.thenAccept(CagedProcess::close);
            throw e;
        }
    }

    private static void guard(ProcessBuilder command, Limits limits, CompletableFuture<CagedProcess> started) {
        CagedProcess caged;
        try {
            caged = new CagedProcess(command.start(), limits);
            caged.process.getOutputStream().close();
        } catch (IOException e) {
            started.completeExceptionally(e);
            return;
        }
        started.complete(caged);
        caged.waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(limits.wallClock().toMillis(), TimeUnit.MILLISECONDS)) {
                outOfTime = true;
                kill();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            kill();
        }
    }

    /**
     * The next bytes the child wrote; null at their end.
     *
     * @throws InterruptedException if the thread is interrupted; the child is dead by then
     */
    byte @Nullable [] next() throws IOException, InterruptedException {
        if (ended) {
            return null;
        }
        byte[] piece;
        try {
            piece = pieces.poll(limits.silence().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            close();
            throw e;
        }
        if (piece == null) {
            close();
            throw new IOException("ffmpeg gave nothing for " + limits.silence().toSeconds() + " s and was stopped");
        }
        ended = piece.length == 0;
        return ended ? null : piece;
    }

    /** Waits for the end; 0 is success. */
    int exitCode() throws IOException, InterruptedException {
        try {
            var code = process.waitFor();
            if (outOfTime) {
                throw new IOException(
                        "ffmpeg took longer than " + limits.wallClock().toSeconds() + " s and was stopped");
            }
            return code;
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    /** The last lines the child wrote to standard error, complete once it has ended. */
    String lastWords() {
        return lastWords.text();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        kill();
        output.interrupt();
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void handOver() {
        try (InputStream written = process.getInputStream()) {
            var buffer = new byte[PIECE_BYTES];
            for (int read = written.read(buffer); read >= 0; read = written.read(buffer)) {
                if (read > 0) {
                    pieces.put(Arrays.copyOf(buffer, read));
                }
            }
        } catch (IOException e) {
            // The pipe broke because the child was killed: what it had to say is over either way.
        } catch (InterruptedException e) {
            return;
        }
        try {
            pieces.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
