package dev.reelscribe.speech;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a recording once and cuts what is spoken in it into chunks of at most 30 s: at silences of three seconds and
 * more, which no chunk holds, and else at the widest pause. A cut inside a sentence would tempt the recogniser to
 * finish it by itself. About a minute of sound is in memory, however long the recording is.
 */
public final class SpeechChunker {

    /** Sound kept on either side of the speech, in samples: half a second. */
    private static final int SURROUNDING = 8_000;

    /** A gap up to which two spans count as one, 300 ms: a breath is no pause, words may reach across it. */
    private static final int BREATH = 4_800;

    private static final int SILENCE = 3 * PcmSource.SAMPLE_RATE;
    private static final int LONGEST_CHUNK = 29 * PcmSource.SAMPLE_RATE;

    /** Whisper gives up on less than a second. */
    private static final int SHORTEST_CHUNK = 2 * PcmSource.SAMPLE_RATE;

    private final PcmSource source;
    private final VoiceDetector detector;
    private final SpanFinder finder = new SpanFinder();
    private final RecentSound recent = new RecentSound(70 * PcmSource.SAMPLE_RATE);
    private final Deque<SpeechSpan> found = new ArrayDeque<>();
    private final List<SpeechSpan> draft = new ArrayList<>();
    private final float[] window = new float[VoiceDetector.WINDOW];
    private boolean ended;
    private long taken;

    public SpeechChunker(PcmSource source, VoiceDetector detector) {
        this.source = source;
        this.detector = detector;
    }

    /** The next chunk; null behind the last. */
    public @Nullable SpeechChunk next() throws IOException, InterruptedException {
        while (true) {
            var span = found.peek();
            if (span != null && (ended || recent.end() >= span.end() + SURROUNDING)) {
                if (!draft.isEmpty() && span.start() - draft.getLast().end() >= SILENCE) {
                    return chunk(draft.size());
                }
                if (!draft.isEmpty() && span.end() - draft.getFirst().start() + 2 * SURROUNDING > LONGEST_CHUNK) {
                    return chunk(widestPause(span));
                }
                draft.add(found.remove());
            } else if (ended) {
                return draft.isEmpty() ? null : chunk(draft.size());
            } else {
                listen();
            }
        }
    }

    private void listen() throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
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
            finder.accept(detector.probability(window, 0)).ifPresent(found::add);
        }
        if (ended) {
            finder.end().ifPresent(found::add);
        }
    }

    /** How many spans of the draft stand before the widest pause in its second half, or before {@code next}. */
    private int widestPause(SpeechSpan next) {
        long half = draft.getFirst().start() + LONGEST_CHUNK / 2;
        int best = draft.size();
        long widest = next.start() - draft.getLast().end();
        for (int i = 1; i < draft.size(); i++) {
            long pause = draft.get(i).start() - draft.get(i - 1).end();
            if (draft.get(i - 1).end() >= half && pause > widest) {
                widest = pause;
                best = i;
            }
        }
        return best;
    }

    /** Takes that many spans out of the draft. Half of a pause goes to the chunk before it, half to the one behind. */
    private SpeechChunk chunk(int count) {
        long from = Math.max(taken, draft.getFirst().start() - SURROUNDING);
        long speechEnd = draft.get(count - 1).end();
        long next = count < draft.size() ? draft.get(count).start() : nextStart();
        long middle = next == Long.MAX_VALUE ? next : (speechEnd + next) / 2;
        long to = Math.min(Math.min(speechEnd + SURROUNDING, middle), recent.end());
        var samples = new Samples();
        recent.copy(from, to, samples);
        samples.padTo(SHORTEST_CHUNK);
        var spans = draft.subList(0, count);
        var chunk = new SpeechChunk(samples, from, withoutBreaths(spans), to);
        spans.clear();
        taken = to;
        return chunk;
    }

    private long nextStart() {
        return found.isEmpty() ? finder.openSince() : found.getFirst().start();
    }

    private static List<SpeechSpan> withoutBreaths(List<SpeechSpan> spans) {
        var joined = new ArrayList<SpeechSpan>();
        for (var span : spans) {
            if (!joined.isEmpty() && span.start() - joined.getLast().end() < BREATH) {
                joined.add(new SpeechSpan(joined.removeLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
