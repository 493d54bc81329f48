package dev.reelscribe.upload;

import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.media.MediaFacts;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.media.Unusable;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.storage.StorageKey;
import dev.reelscribe.storage.TooManyBytes;
import dev.reelscribe.video.VideoService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in one file. What is refused leaves nothing behind. */
@Service
public class UploadService {

    private static final Logger log = LoggerFactory.getLogger(UploadService.class);

    private final MediaStore store;
    private final MediaProbe probe;
    private final VideoService videos;
    private final UploadSettings settings;

    UploadService(MediaStore store, MediaProbe probe, VideoService videos, UploadSettings settings) {
        this.store = store;
        this.probe = probe;
        this.videos = videos;
        this.settings = settings;
    }

    /**
     * Stores the bytes as they come, looks at what they are and hands them to processing.
     *
     * @param filename as the user calls the file
     * @throws Problem when the file is refused
     */
    public VideoJobsRow accept(CurrentUser user, String filename, InputStream bytes) throws IOException {
        var source = new StorageKey(user.id() + "/" + UUID.randomUUID() + "/original");
        try {
            var size = write(source, bytes);
            var facts = facts(source);
            return videos.accept(user, Filename.clean(filename), source, ContentTypes.of(facts), size);
        } catch (IOException | RuntimeException refused) {
            discard(source);
            throw refused;
        }
    }

    private long write(StorageKey source, InputStream bytes) throws IOException {
        try {
            var size = store.write(source, bytes, settings.maxBytes());
            if (size == 0) {
                throw new Problem(ProblemCode.UPLOAD_FILE_EMPTY, "The file holds no bytes. Choose another one.");
            }
            return size;
        } catch (TooManyBytes tooMany) {
            throw tooLarge(settings);
        } catch (FileSystemException full) {
            if (String.valueOf(full.getMessage()).contains("No space left")) {
                throw new Problem(
                        ProblemCode.STORAGE_FULL, "There is no room for this file. Delete some videos first.");
            }
            throw full;
        }
    }

    private MediaFacts facts(StorageKey source) throws IOException {
        try {
            return switch (store.reading(source, probe::probe)) {
                case MediaFacts facts -> notTooLong(facts);
                case Unusable unusable -> throw new Problem(code(unusable.kind()), unusable.detail());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(ProblemCode.UPLOAD_INTERRUPTED, "The service is stopping. Upload the file again soon.");
        }
    }

    private MediaFacts notTooLong(MediaFacts facts) {
        if (facts.durationSeconds() > settings.maxDurationSeconds()) {
            throw new Problem(
                    ProblemCode.MEDIA_TOO_LONG,
                    "Recordings may last %d minutes at most. Cut this one into parts."
                            .formatted(settings.maxDurationSeconds() / 60));
        }
        return facts;
    }

    private static ProblemCode code(Unusable.Kind kind) {
        return switch (kind) {
            case EMPTY -> ProblemCode.UPLOAD_FILE_EMPTY;
            case NOT_MEDIA -> ProblemCode.MEDIA_NOT_RECOGNISED;
            case PLAYLIST -> ProblemCode.MEDIA_PLAYLIST_REFUSED;
            case TRUNCATED -> ProblemCode.MEDIA_TRUNCATED;
            case UNSUPPORTED, TOO_LARGE -> ProblemCode.MEDIA_UNSUPPORTED;
        };
    }

    public static Problem tooLarge(UploadSettings settings) {
        return new Problem(
                ProblemCode.UPLOAD_TOO_LARGE, "Files may have %,d bytes at most.".formatted(settings.maxBytes()));
    }

    private void discard(StorageKey source) {
        try {
            store.delete(source.parent());
        } catch (IOException e) {
            log.warn("What remains of a refused upload could not be deleted yet", e);
        }
    }
}
