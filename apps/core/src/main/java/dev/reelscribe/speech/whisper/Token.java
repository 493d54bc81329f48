package dev.reelscribe.speech.whisper;

import java.util.Arrays;

/** One token of text as the recogniser gives it. */
final class Token {

    private final byte[] bytes;
    private final long startMillis;
    private final long endMillis;
    private final double probability;

    /** @param bytes UTF-8, perhaps only a part of a character */
    Token(byte[] bytes, long startMillis, long endMillis, double probability) {
        this.bytes = Arrays.copyOf(bytes, bytes.length);
        this.startMillis = startMillis;
        this.endMillis = endMillis;
        this.probability = probability;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    boolean beginsWithSpace() {
        return bytes.length > 0 && bytes[0] == ' ';
    }

    /** Whether its first byte continues a character of the token before (RFC 3629, 3). */
    boolean continuesCharacter() {
        return bytes.length > 0 && (bytes[0] & 0xc0) == 0x80;
    }

    /** From the start of the chunk. */
    long startMillis() {
        return startMillis;
    }

    long endMillis() {
        return endMillis;
    }

    double probability() {
        return probability;
    }
}
