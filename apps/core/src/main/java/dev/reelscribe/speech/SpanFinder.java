package dev.reelscribe.speech;

import java.util.Optional;

/**
 * Makes spans of speech out of one probability a window, with the defaults of Silero's own {@code
 * get_speech_timestamps}: speech begins at 0.5, ends below 0.35, a pause is 100 ms, anything under 250 ms is no
 * speech, and 30 ms are added on both sides. A span that finds no pause is cut where speech was least likely.
 */
final class SpanFinder {

    private static final float ENTER = 0.5f;
    private static final float LEAVE = 0.35f;
    private static final long MIN_SPEECH = millis(250);
    private static final long MIN_SILENCE = millis(100);
    private static final long PADDING = millis(30);

    /** Whisper hears 30 s at a time; a little is left for what surrounds the speech. */
    static final long LONGEST = millis(27_000);

    /** Where a cut without a pause may fall: in this last part of the longest span. */
    private static final long CUT_ZONE = millis(8_000);

    private static final long NONE = -1;

    private long position;
    private long begun = NONE;
    private long silentSince = NONE;
    private long lastEnd;
    private long quietest = NONE;
    private float quietestProbability;

    /** Takes the next window's probability; a span whose end is now known comes back. */
    Optional<SpeechSpan> accept(float probability) {
        long window = position;
        position += VoiceDetector.WINDOW;
        if (begun == NONE) {
            if (probability >= ENTER) {
                begin(Math.max(window - PADDING, lastEnd));
            }
            return Optional.empty();
        }
        return probability >= LEAVE ? speaking(window, probability) : quiet(window, probability);
    }

    /** The span still open when the recording ends, if there is one. */
    Optional<SpeechSpan> end() {
        return begun == NONE ? Optional.empty() : finish(silentSince == NONE ? position : silentSince);
    }

    /** Where the span begins that is open now; {@link Long#MAX_VALUE} where none is. */
    long openSince() {
        return begun == NONE ? Long.MAX_VALUE : begun;
    }

    private Optional<SpeechSpan> speaking(long window, float probability) {
        if (probability >= ENTER) {
            silentSince = NONE;
        }
        return cutIfTooLong(window, probability);
    }

    private Optional<SpeechSpan> quiet(long window, float probability) {
        if (silentSince == NONE) {
            silentSince = window;
        }
        if (position - silentSince >= MIN_SILENCE) {
            return finish(Math.min(silentSince + PADDING, position));
        }
        return cutIfTooLong(window, probability);
    }

    private Optional<SpeechSpan> cutIfTooLong(long window, float probability) {
        if (window - begun >= LONGEST - CUT_ZONE && (quietest == NONE || probability <= quietestProbability)) {
            quietest = window;
            quietestProbability = probability;
        }
        if (position - begun < LONGEST || quietest == NONE) {
            return Optional.empty();
        }
        var span = new SpeechSpan(begun, quietest);
        begin(quietest);
        return Optional.of(span);
    }

    private void begin(long start) {
        begun = start;
        silentSince = NONE;
        quietest = NONE;
    }

    private Optional<SpeechSpan> finish(long end) {
        long start = begun;
        begin(NONE);
        if (end - start < MIN_SPEECH) {
            return Optional.empty();
        }
        lastEnd = end;
        return Optional.of(new SpeechSpan(start, end));
    }

    private static long millis(long millis) {
        return millis * 16;
    }
}
