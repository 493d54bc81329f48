package dev.reelscribe.video;

import static dev.reelscribe.db.generated.Tables.VIDEOS;
import static dev.reelscribe.db.generated.Tables.VIDEO_JOBS;
import static dev.reelscribe.db.generated.Tables.VIDEO_METADATA;
import static org.jooq.impl.DSL.noCondition;

import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import dev.reelscribe.db.generated.tables.VideoJobs;
import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.model.ProcessingStages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The rows of {@code video_jobs} that the transaction's role may see. Every change of state is a compare-and-set: it
 * names what it expects, and answers false when the row has moved on.
 */
@Repository
public class VideoJobRepository {

    public static final Set<ProcessingStatusEnum> ACTIVE =
            Set.of(ProcessingStatusEnum.PENDING, ProcessingStatusEnum.PROCESSING);

    public VideoJobsRow insert(DSLContext dsl, int videoId) {
        return dsl.insertInto(VIDEO_JOBS)
                .set(VideoJobs.newRow(videoId))
                .set(VIDEO_JOBS.PROCESSING_STAGES, ProcessingStages.allPending())
                .returningResult(VIDEO_JOBS.asRow())
                .fetchSingle()
                .value1();
    }

    /** With video and metadata, in one statement. */
    public Optional<VideoJob> find(DSLContext dsl, int id) {
        return fetch(dsl, VIDEO_JOBS.ID.eq(id), 1).stream().findFirst();
    }

    /** Newest first, with video and metadata, in one statement. */
    public List<VideoJob> ofVideo(DSLContext dsl, int videoId) {
        return fetch(dsl, VIDEO_JOBS.VIDEO_ID.eq(videoId), 100);
    }

    public boolean anyActive(DSLContext dsl, int videoId) {
        return dsl.fetchExists(VIDEO_JOBS, VIDEO_JOBS.VIDEO_ID.eq(videoId).and(VIDEO_JOBS.STATUS.in(ACTIVE)));
    }

    /** Newest first, with video and metadata, in one statement. */
    public List<VideoJob> byStatus(
            DSLContext dsl, Collection<ProcessingStatusEnum> statuses, int limit, @Nullable Integer before) {
        var page = before == null ? noCondition() : VIDEO_JOBS.ID.lt(before);
        return fetch(dsl, VIDEO_JOBS.STATUS.in(statuses).and(page), limit);
    }

    private static List<VideoJob> fetch(DSLContext dsl, Condition condition, int limit) {
        return dsl.select(VIDEO_JOBS.asRow(), VIDEOS.asRow(), VIDEO_METADATA.asRow())
                .from(VIDEO_JOBS)
                .join(VIDEOS)
                .on(VIDEOS.ID.eq(VIDEO_JOBS.VIDEO_ID))
                .leftJoin(VIDEO_METADATA)
                .on(VIDEO_METADATA.JOB_ID.eq(VIDEO_JOBS.ID))
                .where(condition)
                .orderBy(VIDEO_JOBS.ID.desc())
                .limit(limit)
                .fetch(row ->
                        new VideoJob(row.value1(), row.value2(), row.value3().id() == null ? null : row.value3()));
    }

    /** Takes a waiting or interrupted job for a worker. Empty when it has ended or is gone. */
    public Optional<VideoJobsRow> claim(DSLContext dsl, int id) {
        return dsl.update(VIDEO_JOBS)
                .set(VIDEO_JOBS.STATUS, ProcessingStatusEnum.PROCESSING)
                .where(VIDEO_JOBS.ID.eq(id).and(VIDEO_JOBS.STATUS.in(ACTIVE)))
                .returningResult(VIDEO_JOBS.asRow())
                .fetchOptional()
                .map(Record1::value1);
    }

    /** Moves the stages of a running job on, if they still stand as the worker left them. */
    public boolean advance(DSLContext dsl, int id, ProcessingStages expected, ProcessingStages next) {
        return end(dsl, id, expected, next, ProcessingStatusEnum.PROCESSING, null);
    }

    /** The same, with the status and reason the job has from then on. */
    public boolean end(
            DSLContext dsl,
            int id,
            ProcessingStages expected,
            ProcessingStages next,
            ProcessingStatusEnum status,
            @Nullable String reason) {
        return set(dsl, at(id, ProcessingStatusEnum.PROCESSING, expected), status, next, reason);
    }

    /** Whether a worker's picture of a running job is still true. */
    public boolean stands(DSLContext dsl, int id, ProcessingStages expected) {
        return dsl.fetchExists(VIDEO_JOBS, at(id, ProcessingStatusEnum.PROCESSING, expected));
    }

    /** Changes a job on its user's behalf, while status and stages stand as they were seen. */
    public boolean change(
            DSLContext dsl,
            VideoJobsRow seen,
            ProcessingStatusEnum status,
            ProcessingStages stages,
            @Nullable String reason) {
        return set(dsl, at(seen.id(), seen.status(), seen.processingStages()), status, stages, reason);
    }

    private static Condition at(int id, ProcessingStatusEnum status, @Nullable ProcessingStages stages) {
        return VIDEO_JOBS
                .ID
                .eq(id)
                .and(VIDEO_JOBS.STATUS.eq(status))
                .and(VIDEO_JOBS.PROCESSING_STAGES.isNotDistinctFrom(stages));
    }

    private static boolean set(
            DSLContext dsl,
            Condition expected,
            ProcessingStatusEnum status,
            ProcessingStages stages,
            @Nullable String reason) {
        return dsl.update(VIDEO_JOBS)
                        .set(VIDEO_JOBS.STATUS, status)
                        .set(VIDEO_JOBS.PROCESSING_STAGES, stages)
                        .set(VIDEO_JOBS.ERROR_MESSAGE, reason)
                        .where(expected)
                        .execute()
                == 1;
    }
}
