package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.Samples;
import dev.reelscribe.speech.SpeechChunk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Several states that listen to different chunks at once with one model. Closing asks them to stop, waits until they
 * have, which is well under two seconds, and gives all native memory back.
 */
final class Ears implements AutoCloseable {

    private final WhisperModel model;
    private final BlockingQueue<WhisperState> idle = new LinkedBlockingQueue<>();
    private final List<WhisperState> states = new ArrayList<>();
    private final ExecutorService workers;
    private final Cancellation cancellation = new Cancellation();
    private final int threads;

    /** @param threads how many each of them uses */
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
        awaitTermination();
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

    /** Native code must not lose its memory while it runs: this waits even if it is interrupted. */
    private void awaitTermination() {
        boolean interrupted = false;
        while (true) {
            try {
                if (workers.awaitTermination(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(WhisperState state) throws IOException;
    }
}
