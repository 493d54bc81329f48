package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.Samples;
import dev.reelscribe.speech.SpeechChunk;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Several states that listen to different chunks at once with one model. Closing asks them to stop and gives all native
 * memory back once they have. They mostly have in an instant; the step that tells the language cannot be asked, and on a
 * busy machine outlasts the second that closing waits: then a thread of its own does the rest.
 */
final class Ears implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final WhisperModel model;
    private final BlockingQueue<WhisperState> idle = new LinkedBlockingQueue<>();
    private final List<WhisperState> states = new ArrayList<>();
    private final ExecutorService workers;
    private final Cancellation cancellation = new Cancellation();
    private final int threads;

    /**
     * @param count how many, each with about 120 MB of its own
     * @param threads how many each of them uses
     */
    Ears(WhisperModel model, int count, int threads) throws IOException {
        this.model = model;
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("whisper-", 1).factory());
        try {
            for (int i = 0; i < count; i++) {
                states.add(model.newState());
            }
            idle.addAll(states);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    int count() {
        return states.size();
    }

    Future<WhisperState.DetectedLanguage> detect(Samples chunk, int allThreads) {
        return workers.submit(() -> with(state -> state.detect(chunk, allThreads)));
    }

    Future<List<List<Token>>> hear(SpeechChunk chunk, String language, WhisperState.Listener listener) {
        return workers.submit(
                () -> with(state -> state.hear(chunk.samples(), language, threads, cancellation, listener)));
    }

    @Override
    public void close() {
        cancellation.request();
        workers.shutdownNow();
        if (haveStopped(PATIENCE)) {
            release();
        } else {
            Thread.ofPlatform().daemon().name("whisper-release").start(() -> {
                while (!haveStopped(Duration.ofHours(1))) {
                    // Native code must not lose its memory while it runs.
                }
                release();
            });
        }
    }

    private void release() {
        states.forEach(WhisperState::close);
        model.close();
    }

    private <T> T with(Work<T> work) throws IOException, InterruptedException {
        var state = idle.take();
        try {
            return work.with(state);
        } finally {
            idle.add(state);
        }
    }

    /** Waits that long at most, even if it is interrupted. */
    private boolean haveStopped(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return workers.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(WhisperState state) throws IOException;
    }
}
