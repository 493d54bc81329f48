package dev.reelscribe.video;

import static dev.reelscribe.db.generated.Tables.VIDEOS;
import static dev.reelscribe.db.generated.Tables.VIDEO_JOBS;
import static dev.reelscribe.db.generated.Tables.VIDEO_METADATA;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import dev.reelscribe.db.generated.tables.Videos;
import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import dev.reelscribe.storage.StorageKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** The rows of {@code videos} that the transaction's role may see. */
@Repository
public class VideoRepository {

    public VideosRow insert(
            DSLContext dsl, UUID owner, String filename, StorageKey source, String contentType, long sizeBytes) {
        return dsl.insertInto(VIDEOS)
                .set(Videos.newRow(owner, filename, source.value(), contentType, sizeBytes))
                .returningResult(VIDEOS.asRow())
                .fetchSingle()
                .value1();
    }

    /** Keeps others from changing the video until the transaction ends. False when there is none. */
    public boolean lock(DSLContext dsl, int id) {
        return dsl.select(VIDEOS.ID)
                .from(VIDEOS)
                .where(VIDEOS.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    public Optional<VideosRow> find(DSLContext dsl, int id) {
        return dsl.select(VIDEOS.asRow())
                .from(VIDEOS)
                .where(VIDEOS.ID.eq(id))
                .fetchOptional()
                .map(Record1::value1);
    }

    /** Removes the video with its jobs and their metadata. Empty when there was none. */
    public Optional<VideosRow> delete(DSLContext dsl, int id) {
        return dsl.deleteFrom(VIDEOS)
                .where(VIDEOS.ID.eq(id))
                .returningResult(VIDEOS.asRow())
                .fetchOptional()
                .map(Record1::value1);
    }

    /** One page, newest first, with the latest job of each, in one statement. */
    public List<VideoSummary> list(DSLContext dsl, VideoQuery query) {
        var latest = select(VIDEO_JOBS.ID, VIDEO_JOBS.STATUS)
                .from(VIDEO_JOBS)
                .where(VIDEO_JOBS.VIDEO_ID.eq(VIDEOS.ID))
                .orderBy(VIDEO_JOBS.ID.desc())
                .limit(1)
                .asTable("latest");
        var jobId = latest.field(VIDEO_JOBS.ID);
        var status = latest.field(VIDEO_JOBS.STATUS);
        return dsl.select(
                        VIDEOS.ID,
                        VIDEOS.ORIGINAL_FILENAME,
                        VIDEOS.CREATED_AT,
                        VIDEOS.STORAGE_PATH,
                        jobId,
                        status,
                        VIDEO_METADATA.TITLE,
                        VIDEO_METADATA.THUMBNAIL_FILE_URL,
                        VIDEO_METADATA.EXTRACTED_VIDEO_DURATION_SECONDS)
                .from(VIDEOS)
                .leftJoin(lateral(latest))
                .on(trueCondition())
                .leftJoin(VIDEO_METADATA)
                .on(VIDEO_METADATA.JOB_ID.eq(jobId))
                .where(query.before() == null ? noCondition() : VIDEOS.ID.lt(query.before()))
                .and(query.status() == null ? noCondition() : status.eq(query.status()))
                .and(matches(query.text()))
                .orderBy(VIDEOS.ID.desc())
                .limit(query.limit())
                .fetch(Records.mapping(VideoSummary::new));
    }

    /** Which of these folders still belong to a video. */
    public Set<String> inUse(DSLContext dsl, Collection<StorageKey> sources) {
        return dsl.select(VIDEOS.STORAGE_PATH)
                .from(VIDEOS)
                .where(VIDEOS.STORAGE_PATH.in(
                        sources.stream().map(StorageKey::value).toList()))
                .fetchSet(VIDEOS.STORAGE_PATH);
    }

    private static Condition matches(String text) {
        return text.isBlank()
                ? noCondition()
                : VIDEOS.ORIGINAL_FILENAME
                        .containsIgnoreCase(text)
                        .or(VIDEO_METADATA.TITLE.containsIgnoreCase(text))
                        .or(VIDEO_METADATA.TRANSCRIPT_TEXT.containsIgnoreCase(text));
    }
}
