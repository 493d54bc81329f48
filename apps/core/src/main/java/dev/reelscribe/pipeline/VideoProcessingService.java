package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.media.MediaProbe;
import dev.reelscribe.pipeline.StageRun.LeaseLost;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.video.VideoJob;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes one job from where it stands to its end. */
@Service
class VideoProcessingService {

    private static final Logger log = LoggerFactory.getLogger(VideoProcessingService.class);

    private final JobLeases leases;
    private final MediaStore store;
    private final MediaProbe probe;
    private final Clock clock;
    private final Set<Integer> atWork = ConcurrentHashMap.newKeySet();
    private final Map<StageName, Stage> stages = new EnumMap<>(StageName.class);

    VideoProcessingService(JobLeases leases, MediaStore store, MediaProbe probe, Clock clock, List<Stage> stages) {
        this.leases = leases;
        this.store = store;
        this.probe = probe;
        this.clock = clock;
        stages.forEach(stage -> this.stages.put(stage.name(), stage));
    }

    /**
     * Runs every open stage of a job. One that has ended, or is gone, is no error: wake-up calls may come twice. While
     * another thread of this node works on the job, a second call is to come again later.
     */
    JobRun.End process(int jobId) throws InterruptedException {
        if (!atWork.add(jobId)) {
            return JobRun.End.LATER;
        }
        try {
            return processAlone(jobId);
        } finally {
            atWork.remove(jobId);
        }
    }

    private JobRun.End processAlone(int jobId) throws InterruptedException {
        var lease = leases.take(jobId);
        if (lease.isEmpty()) {
            return JobRun.End.ENDED;
        }
        try {
            return new JobRun(lease.get(), stages, store, probe, clock).walk();
        } catch (LeaseLost taken) {
            log.info("Job {} was cancelled, deleted or taken over", jobId);
            removeFilesIfDeleted(lease.get().job());
            return JobRun.End.ENDED;
        }
    }

    /** A stage may have written a file after its video was deleted. */
    private void removeFilesIfDeleted(VideoJob job) {
        if (leases.exists(job.row().id())) {
            return;
        }
        try {
            store.delete(job.files().folder());
        } catch (IOException e) {
            log.warn(
                    "Files of deleted job {} stay until the sweeper comes",
                    job.row().id(),
                    e);
        }
    }
}
