package dev.reelscribe.pipeline;

import dev.reelscribe.database.ServiceTransactions;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.storage.StorageKey;
import dev.reelscribe.storage.StoredFolder;
import dev.reelscribe.video.VideoRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes what belongs to no video, any more or ever, once it is a day old. */
@Component
class OrphanSweeper {

    private static final Logger log = LoggerFactory.getLogger(OrphanSweeper.class);
    private static final Duration GRACE = Duration.ofDays(1);

    /** A video's folder lies in its user's. */
    private static final int VIDEO_DEPTH = 2;

    private final MediaStore store;
    private final ServiceTransactions transactions;
    private final VideoRepository videos;
    private final Clock clock;

    OrphanSweeper(MediaStore store, ServiceTransactions transactions, VideoRepository videos, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.videos = videos;
        this.clock = clock;
    }

    void sweep() {
        var yesterday = clock.instant().minus(GRACE);
        try {
            store.discardDrafts(yesterday);
            var old = store.folders(VIDEO_DEPTH).stream()
                    .filter(folder -> folder.changedAt().isBefore(yesterday))
                    .map(StoredFolder::key)
                    .toList();
            removeUnused(old);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeUnused(List<StorageKey> folders) throws IOException {
        var sources = folders.stream().map(folder -> folder.child("original")).toList();
        var inUse = transactions.call(dsl -> videos.inUse(dsl, sources));
        for (var source : sources) {
            if (!inUse.contains(source.value())) {
                log.info("Removing {}, which belongs to no video", source.parent());
                store.delete(source.parent());
            }
        }
    }
}
