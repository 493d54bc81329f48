package dev.reelscribe.speech;

/**
 * One spoken word with the punctuation that belongs to it.
 *
 * @param text the word as written, without surrounding white space, never blank
 * @param startMillis when it begins, in milliseconds from the start of the recording
 * @param endMillis when it ends, never before it begins
 * @param probability the recogniser's confidence, 0 to 1; 1 where a person wrote it
 */
public record Word(String text, long startMillis, long endMillis, double probability) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A word needs text");
        }
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException("A word ends before it begins: " + startMillis + " to " + endMillis);
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1, not " + probability);
        }
    }
}
