package dev.reelscribe.pipeline;

import dev.reelscribe.media.MediaFacts;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.media.Unusable;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.storage.StorageKey;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an upload is, looked up by the first stage of a walk that asks and remembered for the others. */
final class SourceFacts {

    private final MediaStore store;
    private final MediaProbe probe;
    private final StorageKey source;
    private volatile @Nullable MediaFacts found;

    SourceFacts(MediaStore store, MediaProbe probe, StorageKey source) {
        this.store = store;
        this.probe = probe;
        this.source = source;
    }

    /** @throws NotMedia when nothing can ever be made of the file */
    MediaFacts get() throws IOException, InterruptedException, NotMedia {
        var known = found;
        if (known != null) {
            return known;
        }
        return switch (store.reading(source, probe::probe)) {
            case MediaFacts facts -> {
                found = facts;
                yield facts;
            }
            case Unusable unusable -> throw new NotMedia(unusable.detail());
        };
    }

    /** The upload is no recording, so no further attempt will help. */
    static final class NotMedia extends Exception {
        NotMedia(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
