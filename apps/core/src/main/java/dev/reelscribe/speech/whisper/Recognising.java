package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.NotSpeech;
import dev.reelscribe.speech.SpeechChunk;
import dev.reelscribe.speech.SpeechChunker;
import dev.reelscribe.speech.Word;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One recording on its way through the ears: chunks go in as they come, words come out in order. */
final class Recognising {

    private static final long TELL_EVERY_MILLIS = 200;

    private final Ears ears;
    private final SpeechChunker chunker;
    private final ProgressMeter meter;
    private final String language;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<List<Word>> runs = new ArrayList<>();
    private long begun;

    Recognising(Ears ears, SpeechChunker chunker, ProgressMeter meter, String language) {
        this.ears = ears;
        this.chunker = chunker;
        this.meter = meter;
        this.language = language;
    }

    /** The words, one list for each of whisper's segments, in the order said. */
    List<List<Word>> words(SpeechChunk first, @Nullable SpeechChunk second) throws IOException, InterruptedException {
        pending.add(begin(first));
        for (var chunk = second; chunk != null; chunk = chunker.next()) {
            pending.add(begin(chunk));
            // One chunk more than ears, so that none waits for the next.
            while (pending.size() > ears.count()) {
                finish(pending.remove());
            }
        }
        while (!pending.isEmpty()) {
            finish(pending.remove());
        }
        return WordOrder.of(runs);
    }

    private Pending begin(SpeechChunk chunk) {
        var part = new Part(meter, chunk.end() - begun);
        begun = chunk.end();
        return new Pending(chunk, part, ears.hear(chunk, language, part::reached));
    }

    private void finish(Pending next) throws IOException, InterruptedException {
        for (var segment : await(next.tokens(), meter)) {
            var words = NotSpeech.removedFrom(WordReading.read(segment, language, next.chunk()));
            if (!words.isEmpty()) {
                runs.add(words);
            }
        }
        next.part().reached(100);
        meter.tell();
    }

    /** Waits, and meanwhile tells how far things are. */
    static <T> T await(Future<T> future, ProgressMeter meter) throws IOException, InterruptedException {
        while (true) {
            try {
                return future.get(TELL_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                meter.tell();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException known
                        ? new IOException(known.getMessage(), known)
                        : new IOException("The speech recogniser failed.", e.getCause());
            }
        }
    }

    private record Pending(SpeechChunk chunk, Part part, Future<List<List<Token>>> tokens) {}

    /** A chunk's share of the progress. */
    private static final class Part {

        private final ProgressMeter meter;
        private final long samples;
        private long told;

        Part(ProgressMeter meter, long samples) {
            this.meter = meter;
            this.samples = samples;
        }

        synchronized void reached(int percent) {
            long reached = samples * Math.clamp(percent, 0, 100) / 100;
            if (reached > told) {
                meter.add(reached - told);
                told = reached;
            }
        }
    }
}
