package dev.reelscribe.video.schema;

import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.generated.tables.pojos.VideoMetadataRow;
import dev.reelscribe.db.generated.tables.pojos.VideosRow;
import dev.reelscribe.db.model.SubtitleFilesUrls;
import dev.reelscribe.storage.FileLinks;
import dev.reelscribe.storage.StorageKey;
import dev.reelscribe.video.TranscriptDocument;
import dev.reelscribe.video.Video;
import dev.reelscribe.video.VideoDetails;
import dev.reelscribe.video.VideoJob;
import dev.reelscribe.video.VideoSummary;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one place where rows become what the API says. */
@Component
public class SchemaMapper {

    private final FileLinks links;

    SchemaMapper(FileLinks links) {
        this.links = links;
    }

    public VideoJobResponseSchema job(VideoJob job) {
        var row = job.row();
        return new VideoJobResponseSchema(
                row.id(),
                row.videoId(),
                ProcessingStatus.of(row.status()),
                row.processingStages(),
                row.errorMessage(),
                row.createdAt(),
                row.updatedAt(),
                video(job.video()),
                job.metadata() == null ? null : metadata(job.metadata(), job.video()));
    }

    public VideoResponseSchema video(VideosRow row) {
        return new VideoResponseSchema(
                row.id(),
                row.uploaderUserId(),
                row.originalFilename(),
                row.contentType(),
                row.sizeBytes(),
                row.createdAt(),
                row.updatedAt());
    }

    /** @param job with metadata */
    public VideoMetadataResponseSchema metadata(VideoJob job) {
        return metadata(Objects.requireNonNull(job.metadata()), job.video());
    }

    private VideoMetadataResponseSchema metadata(VideoMetadataRow row, VideosRow video) {
        var name = stem(video.originalFilename());
        return new VideoMetadataResponseSchema(
                row.id(),
                row.jobId(),
                row.title(),
                row.description(),
                row.tags(),
                row.transcriptText(),
                link(row.transcriptFileUrl(), "application/json", name + ".json"),
                subtitles(row.subtitleFilesUrls(), name),
                link(row.thumbnailFileUrl(), "image/jpeg", name + ".jpg"),
                row.extractedVideoDurationSeconds(),
                row.extractedVideoResolution(),
                row.extractedVideoFormat(),
                row.showNotesText(),
                row.createdAt(),
                row.updatedAt());
    }

    public VideoDetailsResponse details(VideoDetails details) {
        var jobs = details.jobs().stream().map(this::job).toList();
        var video = details.video();
        var link = links.sign(new Video(video).source(), video.contentType(), video.originalFilename());
        return new VideoDetailsResponse(video(video), link, jobs.isEmpty() ? null : jobs.getFirst(), jobs);
    }

    public VideoSummarySchema summary(VideoSummary summary) {
        return new VideoSummarySchema(
                summary.id(),
                summary.originalFilename(),
                summary.title(),
                summary.createdAt(),
                summary.status() == null ? null : ProcessingStatus.of(summary.status()),
                summary.jobId(),
                link(summary.thumbnailKey(), "image/jpeg", stem(summary.originalFilename()) + ".jpg"),
                summary.durationSeconds());
    }

    public VideoUploadResponseSchema accepted(VideoJobsRow job) {
        return new VideoUploadResponseSchema(job.id(), job.videoId(), ProcessingStatus.of(job.status()));
    }

    public TranscriptResponse transcript(int jobId, TranscriptDocument document) {
        return new TranscriptResponse(
                jobId, document.language(), document.engine(), document.model(), document.segments());
    }

    private @Nullable SubtitleFilesUrls subtitles(@Nullable SubtitleFilesUrls keys, String name) {
        return keys == null
                ? null
                : new SubtitleFilesUrls(
                        sign(keys.vtt(), "text/vtt;charset=UTF-8", name + ".vtt"),
                        sign(keys.srt(), "application/x-subrip;charset=UTF-8", name + ".srt"));
    }

    private @Nullable String link(@Nullable String key, String contentType, String filename) {
        return key == null ? null : sign(key, contentType, filename);
    }

    private String sign(String key, String contentType, String filename) {
        return links.sign(new StorageKey(key), contentType, filename);
    }

    private static String stem(String filename) {
        var dot = filename.lastIndexOf('.');
        return dot > 0 ? filename.substring(0, dot) : filename;
    }
}
