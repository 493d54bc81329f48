package dev.reelscribe.video;

import static dev.reelscribe.db.generated.Tables.VIDEO_METADATA;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import dev.reelscribe.db.generated.tables.VideoMetadata;
import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.db.generated.tables.records.VideoMetadataRecord;
import dev.reelscribe.db.model.TextList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rows of {@code video_metadata} that the transaction's role may see: at most one a job. */
@Repository
public class VideoMetadataRepository {

    /** Keeps what a stage found. Doing so twice leaves the same row. */
    public void keep(DSLContext dsl, int jobId, Finding finding) {
        ensure(dsl, jobId);
        var row = new VideoMetadataRecord();
        switch (finding) {
            case Finding.MediaFacts facts -> {
                row.setExtractedVideoDurationSeconds(facts.durationSeconds());
                row.setExtractedVideoResolution(facts.resolution());
                row.setExtractedVideoFormat(facts.format());
            }
            case Finding.Thumbnail thumbnail ->
                row.setThumbnailFileUrl(thumbnail.file().value());
            case Finding.SpokenText spoken -> {
                row.setTranscriptText(spoken.text());
                row.setTranscriptFileUrl(spoken.file().value());
            }
            case Finding.Subtitles subtitles -> row.setSubtitleFilesUrls(subtitles.files());
            case Finding.Texts texts -> {
                fill(dsl, jobId, texts);
                return;
            }
        }
        dsl.update(VIDEO_METADATA)
                .set(row)
                .where(VIDEO_METADATA.JOB_ID.eq(jobId))
                .execute();
    }

    private static void fill(DSLContext dsl, int jobId, Finding.Texts texts) {
        dsl.update(VIDEO_METADATA)
                .set(VIDEO_METADATA.TITLE, coalesce(VIDEO_METADATA.TITLE, texts.title()))
                .set(VIDEO_METADATA.DESCRIPTION, coalesce(VIDEO_METADATA.DESCRIPTION, texts.description()))
                .set(
                        VIDEO_METADATA.TAGS,
                        coalesce(VIDEO_METADATA.TAGS, val(new TextList(texts.tags()), VIDEO_METADATA.TAGS)))
                .set(VIDEO_METADATA.SHOW_NOTES_TEXT, coalesce(VIDEO_METADATA.SHOW_NOTES_TEXT, texts.showNotes()))
                .where(VIDEO_METADATA.JOB_ID.eq(jobId))
                .execute();
    }

    /** Writes the named fields of a person's edit and leaves the others. */
    public VideoMetadataRow edit(DSLContext dsl, int jobId, MetadataEdit edit) {
        ensure(dsl, jobId);
        return dsl.update(VIDEO_METADATA)
                .set(VIDEO_METADATA.TITLE, orOld(edit.title(), VIDEO_METADATA.TITLE))
                .set(VIDEO_METADATA.DESCRIPTION, orOld(edit.description(), VIDEO_METADATA.DESCRIPTION))
                .set(VIDEO_METADATA.TAGS, orOld(list(edit.tags()), VIDEO_METADATA.TAGS))
                .set(VIDEO_METADATA.SHOW_NOTES_TEXT, orOld(edit.showNotes(), VIDEO_METADATA.SHOW_NOTES_TEXT))
                .where(VIDEO_METADATA.JOB_ID.eq(jobId))
                .returningResult(VIDEO_METADATA.asRow())
                .fetchSingle()
                .value1();
    }

    private static @Nullable TextList list(@Nullable List<String> texts) {
        return texts == null ? null : new TextList(texts);
    }

    private static <T> Field<T> orOld(@Nullable T written, Field<T> old) {
        return written == null ? old : val(written, old);
    }

    private static void ensure(DSLContext dsl, int jobId) {
        if (dsl.fetchExists(VIDEO_METADATA, VIDEO_METADATA.JOB_ID.eq(jobId))) {
            return;
        }
        dsl.insertInto(VIDEO_METADATA)
                .set(VideoMetadata.newRow(jobId))
                .onConflict(VIDEO_METADATA.JOB_ID)
                .doNothing()
                .execute();
    }
}
