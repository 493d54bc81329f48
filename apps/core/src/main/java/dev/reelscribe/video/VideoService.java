package dev.reelscribe.video;

import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.UserTransactions;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.storage.StorageKey;
import java.io.IOException;
import java.util.List;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What a user may do with videos. */
@Service
public class VideoService {

    private static final Logger log = LoggerFactory.getLogger(VideoService.class);

    private final UserTransactions transactions;
    private final VideoRepository videos;
    private final VideoJobRepository jobs;
    private final WorkerWakeUp wakeUp;
    private final MediaStore store;

    VideoService(
            UserTransactions transactions,
            VideoRepository videos,
            VideoJobRepository jobs,
            WorkerWakeUp wakeUp,
            MediaStore store) {
        this.transactions = transactions;
        this.videos = videos;
        this.jobs = jobs;
        this.wakeUp = wakeUp;
        this.store = store;
    }

    /** Takes an upload whose bytes are stored: video, job and wake-up come into being together, or not at all. */
    public VideoJobsRow accept(
            CurrentUser user, String filename, StorageKey source, String contentType, long sizeBytes) {
        try {
            return transactions.call(user, dsl -> {
                var video = videos.insert(dsl, user.id(), filename, source, contentType, sizeBytes);
                var job = jobs.insert(dsl, video.id());
                wakeUp.toProcess(dsl, job.id());
                return job;
            });
        } catch (IntegrityConstraintViolationException noSuchUser) {
            throw new Problem(ProblemCode.TOKEN_INVALID, "This account no longer exists. Sign in again.");
        }
    }

    public List<VideoSummary> list(CurrentUser user, VideoQuery query) {
        return transactions.call(user, dsl -> videos.list(dsl, query));
    }

    public VideoDetails details(CurrentUser user, int id) {
        return transactions.call(
                user,
                dsl -> videos.find(dsl, id)
                        .map(video -> new VideoDetails(video, jobs.ofVideo(dsl, id)))
                        .orElseThrow(VideoService::notFound));
    }

    /** Begins a new job for a video that has none running. */
    public VideoJobsRow processAgain(CurrentUser user, int id) {
        return transactions.call(user, dsl -> {
            if (!videos.lock(dsl, id)) {
                throw notFound();
            }
            if (jobs.anyActive(dsl, id)) {
                throw new Problem(
                        ProblemCode.JOB_ACTIVE, "Wait until the video is processed, or cancel that, and ask again.");
            }
            var job = jobs.insert(dsl, id);
            wakeUp.toProcess(dsl, job.id());
            return job;
        });
    }

    /** Deletes rows and files. Should the files stay behind now, the scheduled call removes them later. */
    public void delete(CurrentUser user, int id) {
        var video = transactions.call(user, dsl -> {
            var deleted = videos.delete(dsl, id).orElseThrow(VideoService::notFound);
            wakeUp.toDelete(dsl, new Video(deleted).folder());
            return deleted;
        });
        deleteFiles(video);
    }

    private void deleteFiles(VideosRow video) {
        try {
            store.delete(new Video(video).folder());
        } catch (IOException e) {
            log.warn("The files of video {} could not be deleted yet", video.id(), e);
        }
    }

    static Problem notFound() {
        return new Problem(ProblemCode.VIDEO_NOT_FOUND, "You have no video with this id.");
    }
}
