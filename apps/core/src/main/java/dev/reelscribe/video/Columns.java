package dev.reelscribe.video;

import static dev.reelscribe.db.generated.Tables.VIDEOS;
import static dev.reelscribe.db.generated.Tables.VIDEO_JOBS;
import static dev.reelscribe.db.generated.Tables.VIDEO_METADATA;
import static org.jooq.impl.DSL.row;

import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import org.jooq.SelectField;

/**
 * The columns of each table in the order of its row record. A column that comes, goes or changes its type stops the
 * build here.
 */
final class Columns {

    private Columns() {}

    static final SelectField<VideosRow> VIDEO = row(
                    VIDEOS.ID,
                    VIDEOS.UPLOADER_USER_ID,
                    VIDEOS.ORIGINAL_FILENAME,
                    VIDEOS.STORAGE_PATH,
                    VIDEOS.CONTENT_TYPE,
                    VIDEOS.SIZE_BYTES,
                    VIDEOS.CREATED_AT,
                    VIDEOS.UPDATED_AT)
            .mapping(VideosRow::new);

    static final SelectField<VideoJobsRow> JOB = row(
                    VIDEO_JOBS.ID,
                    VIDEO_JOBS.VIDEO_ID,
                    VIDEO_JOBS.STATUS,
                    VIDEO_JOBS.PROCESSING_STAGES,
                    VIDEO_JOBS.ERROR_MESSAGE,
                    VIDEO_JOBS.CREATED_AT,
                    VIDEO_JOBS.UPDATED_AT)
            .mapping(VideoJobsRow::new);

    /** All null where a left join found no metadata. */
    static final SelectField<VideoMetadataRow> METADATA = row(
                    VIDEO_METADATA.ID,
                    VIDEO_METADATA.JOB_ID,
                    VIDEO_METADATA.TITLE,
                    VIDEO_METADATA.DESCRIPTION,
                    VIDEO_METADATA.TAGS,
                    VIDEO_METADATA.TRANSCRIPT_TEXT,
                    VIDEO_METADATA.TRANSCRIPT_FILE_URL,
                    VIDEO_METADATA.SUBTITLE_FILES_URLS,
                    VIDEO_METADATA.THUMBNAIL_FILE_URL,
                    VIDEO_METADATA.EXTRACTED_VIDEO_DURATION_SECONDS,
                    VIDEO_METADATA.EXTRACTED_VIDEO_RESOLUTION,
                    VIDEO_METADATA.EXTRACTED_VIDEO_FORMAT,
                    VIDEO_METADATA.SHOW_NOTES_TEXT,
                    VIDEO_METADATA.CREATED_AT,
                    VIDEO_METADATA.UPDATED_AT)
            .mapping(VideoMetadataRow::new);
}
