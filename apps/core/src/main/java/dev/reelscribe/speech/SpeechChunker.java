package dev.reelscribe.speech;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a recording once and cuts what is spoken in it into chunks of at most 30 s, at pauses. About a minute of sound
 * is in memory, however long the recording is.
 */
public final class SpeechChunker {

    /** Sound kept on either side of a span, in samples: half a second tells the recogniser that a pause is one. */
    private static final int SURROUNDING = 8_000;

    /** A gap up to which two spans count as one, 300 ms. */
    private static final int BREATH = 4_800;

    private static final int LONGEST_CHUNK = 29 * PcmSource.SAMPLE_RATE;

    /** Whisper gives up on less than a second. */
    private static final int SHORTEST_CHUNK = 2 * PcmSource.SAMPLE_RATE;

    private final PcmSource source;
    private final VoiceDetector detector;
    private final SpanFinder finder = new SpanFinder();
    private final RecentSound recent = new RecentSound(40 * PcmSource.SAMPLE_RATE);
    private final Deque<SpeechSpan> waiting = new ArrayDeque<>();
    private final float[] window = new float[VoiceDetector.WINDOW];
    private boolean ended;
    private long taken;
    private Draft draft = new Draft();

    public SpeechChunker(PcmSource source, VoiceDetector detector) {
        this.source = source;
        this.detector = detector;
    }

    /** The next chunk; null behind the last. */
    public @Nullable SpeechChunk next() throws IOException, InterruptedException {
        while (true) {
            var span = waiting.peek();
            if (span != null && (ended || recent.end() >= span.end() + SURROUNDING)) {
                if (!draft.hasRoomFor(span)) {
                    return complete();
                }
                draft.add(waiting.remove());
            } else if (ended) {
                return draft.isEmpty() ? null : complete();
            } else {
                listen();
            }
        }
    }

    /** How much of the recording has been heard, in samples. */
    public long heard() {
        return recent.end();
    }

    private void listen() throws IOException, InterruptedException {
        int filled = 0;
        while (filled < window.length) {
            int read = source.read(window, filled, window.length - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        ended = filled < window.length;
        Arrays.fill(window, filled, window.length, 0);
        recent.add(window, filled);
        if (filled > 0) {
            finder.accept(detector.probability(window, 0)).ifPresent(waiting::add);
        }
        if (ended) {
            finder.end().ifPresent(waiting::add);
        }
    }

    private SpeechChunk complete() {
        var chunk = draft.chunk();
        draft = new Draft();
        return chunk;
    }

    /** The chunk in the making. */
    private final class Draft {

        private final Samples samples = new Samples();
        private final List<SpeechChunk.Piece> pieces = new ArrayList<>();
        private final List<SpeechSpan> speech = new ArrayList<>();

        boolean isEmpty() {
            return speech.isEmpty();
        }

        boolean hasRoomFor(SpeechSpan span) {
            return isEmpty() || samples.length() + to(span) - from(span) <= LONGEST_CHUNK;
        }

        void add(SpeechSpan span) {
            long from = from(span);
            long to = Math.max(from, to(span));
            if (joins(span, from)) {
                var piece = pieces.removeLast();
                pieces.add(piece.longerBy(to - from));
                speech.add(new SpeechSpan(speech.removeLast().start(), span.end()));
            } else {
                pieces.add(new SpeechChunk.Piece(samples.length(), from, (int) (to - from)));
                speech.add(span);
            }
            recent.copy(from, to, samples);
            taken = to;
        }

        /** A breath is no pause: words may reach across it. */
        private boolean joins(SpeechSpan span, long from) {
            return !isEmpty()
                    && from == taken
                    && span.start() - speech.getLast().end() < BREATH;
        }

        SpeechChunk chunk() {
            samples.padTo(SHORTEST_CHUNK);
            return new SpeechChunk(samples, pieces, speech, taken);
        }

        private long from(SpeechSpan span) {
            return Math.max(taken, span.start() - SURROUNDING);
        }

        /** Half of a short pause goes to the span before it, half to the one behind. */
        private long to(SpeechSpan span) {
            long next = waiting.stream()
                    .mapToLong(SpeechSpan::start)
                    .filter(start -> start >= span.end())
                    .findFirst()
                    .orElse(finder.openSince());
            long middle = next == Long.MAX_VALUE ? next : (span.end() + next) / 2;
            return Math.min(Math.min(span.end() + SURROUNDING, middle), recent.end());
        }
    }
}
