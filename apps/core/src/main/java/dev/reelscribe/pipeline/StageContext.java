package dev.reelscribe.pipeline;

import dev.reelscribe.media.MediaFacts;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.storage.StorageKey;
import dev.reelscribe.video.JobFiles;
import java.io.IOException;
import java.util.function.IntConsumer;

/**
 * What a stage works on.
 *
 * @param store where all files lie
 * @param source the upload
 * @param originalFilename what its user calls it
 * @param files where the stage writes
 * @param sourceFacts what the upload is
 * @param progress takes percents as the stage goes on
 */
record StageContext(
        MediaStore store,
        StorageKey source,
        String originalFilename,
        JobFiles files,
        SourceFacts sourceFacts,
        IntConsumer progress) {

    MediaFacts facts() throws IOException, InterruptedException, NotMedia {
        return sourceFacts.get();
    }

    /** Lets a program read the upload by its path. */
    <T> T onSource(MediaStore.OnPath<T> work) throws IOException, InterruptedException {
        return store.reading(source, work);
    }
}
