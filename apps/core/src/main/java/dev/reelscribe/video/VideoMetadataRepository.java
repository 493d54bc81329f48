package dev.reelscribe.video;

import static dev.reelscribe.db.generated.Tables.VIDEO_METADATA;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.db.generated.tables.records.VideoMetadataRecord;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

/** The rows of {@code video_metadata} that the transaction's role may see: at most one a job. */
@Repository
public class VideoMetadataRepository {

    /** Keeps what a stage found. Doing so twice leaves the same row. */
    public void keep(DSLContext dsl, int jobId, Finding finding) {
        dsl.insertInto(VIDEO_METADATA)
                .set(VIDEO_METADATA.JOB_ID, jobId)
                .onConflict(VIDEO_METADATA.JOB_ID)
                .doNothing()
                .execute();
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
                .set(VIDEO_METADATA.TAGS, coalesce(VIDEO_METADATA.TAGS, val(texts.tags(), VIDEO_METADATA.TAGS)))
                .set(VIDEO_METADATA.SHOW_NOTES_TEXT, coalesce(VIDEO_METADATA.SHOW_NOTES_TEXT, texts.showNotes()))
                .where(VIDEO_METADATA.JOB_ID.eq(jobId))
                .execute();
    }

    /** Writes the named fields of a person's edit. Empty when the job has no metadata yet. */
    public Optional<VideoMetadataRow> edit(DSLContext dsl, int jobId, MetadataEdit edit) {
        var row = new VideoMetadataRecord();
        if (edit.title() != null) {
            row.setTitle(edit.title());
        }
        if (edit.description() != null) {
            row.setDescription(edit.description());
        }
        if (edit.tags() != null) {
            row.setTags(edit.tags());
        }
        if (edit.showNotes() != null) {
            row.setShowNotesText(edit.showNotes());
        }
        if (!row.touched()) {
            return dsl.select(Columns.METADATA)
                    .from(VIDEO_METADATA)
                    .where(VIDEO_METADATA.JOB_ID.eq(jobId))
                    .fetchOptional()
                    .map(Record1::value1);
        }
        return dsl.update(VIDEO_METADATA)
                .set(row)
                .where(VIDEO_METADATA.JOB_ID.eq(jobId))
                .returningResult(Columns.METADATA)
                .fetchOptional()
                .map(Record1::value1);
    }
}
