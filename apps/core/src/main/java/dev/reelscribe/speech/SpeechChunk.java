package dev.reelscribe.speech;

import java.util.List;

/**
 * A piece of sound short enough for the recogniser: one or several stretches of speech with what surrounds them, set
 * end to end, long silences left out.
 *
 * @param samples the sound
 * @param pieces where each part of {@code samples} stands in the recording, in rising order
 * @param speech the span of speech in each of the pieces, in the recording's time
 * @param endOfInput how much of the recording lies behind when this chunk is done, in samples
 */
public record SpeechChunk(Samples samples, List<Piece> pieces, List<SpeechSpan> speech, long endOfInput) {

    public SpeechChunk {
        pieces = List.copyOf(pieces);
        speech = List.copyOf(speech);
    }

    /** An unbroken part of the recording; offsets and length in samples. */
    public record Piece(int offsetInChunk, long offsetInRecording, int length) {

        Piece longerBy(long more) {
            return new Piece(offsetInChunk, offsetInRecording, Math.toIntExact(length + more));
        }

        /** A moment in the chunk as one in the recording, both in milliseconds, never outside this piece. */
        public long recordingMillis(long chunkMillis) {
            return (offsetInRecording + Math.clamp(chunkMillis * 16 - offsetInChunk, 0, length)) / 16;
        }
    }

    /** The number of the piece in which a moment lies, in milliseconds from the chunk's start. */
    public int pieceAt(long chunkMillis) {
        int piece = 0;
        while (piece + 1 < pieces.size() && pieces.get(piece + 1).offsetInChunk() <= chunkMillis * 16) {
            piece++;
        }
        return piece;
    }
}
