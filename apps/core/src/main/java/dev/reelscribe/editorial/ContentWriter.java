package dev.reelscribe.editorial;

/** Whoever writes the words around a video: statistics on this machine, or a language model. */
public interface ContentWriter {

    /**
     * A draft ready to publish, which a person may still change.
     *
     * @throws RuntimeException where the writer cannot be reached; trying again later may help
     */
    Draft write(Material material);
}
