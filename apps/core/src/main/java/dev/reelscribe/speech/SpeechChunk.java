package dev.reelscribe.speech;

import java.util.List;

/**
 * An unbroken part of a recording, short enough for the recogniser, that holds speech.
 *
 * @param samples the sound, perhaps with silence added at its end
 * @param offset where it begins in the recording, in samples
 * @param speech the spans of speech inside, in the recording's time, never empty
 * @param end how much of the recording lies behind when this chunk is done, in samples
 */
public record SpeechChunk(Samples samples, long offset, List<SpeechSpan> speech, long end) {

    public SpeechChunk {
        if (speech.isEmpty()) {
            throw new IllegalArgumentException("A chunk without speech");
        }
        speech = List.copyOf(speech);
    }

    /** A moment in the chunk, in milliseconds from its start, as a moment in the recording. */
    public long recordingMillis(long chunkMillis) {
        return offset / 16 + chunkMillis;
    }

    /**
     * The span a stretch of time shares most with; where it lies in a pause, the span behind it, for recognisers begin a
     * word too early rather than too late.
     */
    public SpeechSpan spanOf(long startMillis, long endMillis) {
        var best = speech.stream()
                .filter(span -> span.startMillis() >= startMillis)
                .findFirst()
                .orElse(speech.getLast());
        long most = 0;
        for (var span : speech) {
            long common = Math.min(endMillis, span.endMillis()) - Math.max(startMillis, span.startMillis());
            if (common > most) {
                most = common;
                best = span;
            }
        }
        return best;
    }
}
