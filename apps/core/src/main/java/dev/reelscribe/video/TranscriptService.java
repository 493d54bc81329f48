package dev.reelscribe.video;

import dev.reelscribe.db.model.SubtitleFilesUrls;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.UserTransactions;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.TranscriptSource;
import dev.reelscribe.speech.Word;
import dev.reelscribe.subtitle.SubtitleProfile;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads a job's transcript and takes corrections to it. */
@Service
public class TranscriptService {

    private final JobService service;
    private final VideoJobRepository jobs;
    private final TranscriptFiles files;
    private final UserTransactions transactions;
    private final VideoMetadataRepository metadata;

    TranscriptService(
            JobService service,
            VideoJobRepository jobs,
            TranscriptFiles files,
            UserTransactions transactions,
            VideoMetadataRepository metadata) {
        this.service = service;
        this.jobs = jobs;
        this.files = files;
        this.transactions = transactions;
        this.metadata = metadata;
    }

    public TranscriptDocument get(CurrentUser user, int jobId) throws IOException {
        return files.readDocument(service.get(user, jobId).files()).orElseThrow(TranscriptService::notFound);
    }

    /** Replaces what is said, and with it the running text and both subtitle files. */
    public TranscriptDocument replace(CurrentUser user, int jobId, List<SpokenSegment> segments) throws IOException {
        var job = service.get(user, jobId);
        if (JobService.active(job.row())) {
            throw new Problem(
                    ProblemCode.JOB_ACTIVE, "Wait until the video is processed, then correct the transcript.");
        }
        var before = files.readTranscript(job.files()).orElseThrow(TranscriptService::notFound);
        var heard = before.words().toList();
        var corrected = corrected(before, heard, segments);
        files.writeTranscript(job.files(), corrected);
        files.writeSubtitles(job.files(), corrected, SubtitleProfile.DEFAULT_FRAME_RATE);
        keep(user, job, corrected.text());
        return TranscriptDocument.of(corrected);
    }

    /** The job may have been deleted or begun again while the files were written. */
    private void keep(CurrentUser user, VideoJob job, String text) throws IOException {
        var id = job.row().id();
        var subtitles = new SubtitleFilesUrls(
                job.files().vtt().value(), job.files().srt().value());
        var kept = transactions.call(user, dsl -> {
            var now = jobs.find(dsl, id);
            if (now.isPresent()) {
                metadata.keep(dsl, id, new Finding.SpokenText(text, job.files().transcript()));
                metadata.keep(dsl, id, new Finding.Subtitles(subtitles));
            }
            return now.isPresent();
        });
        if (!kept) {
            files.delete(job.files());
            throw JobService.notFound();
        }
    }

    private static Transcript corrected(Transcript before, List<Word> heard, List<SpokenSegment> segments) {
        return new Transcript(
                before.language(),
                new TranscriptSource("person", before.source().model()),
                segments.stream().map(segment -> segment.timed(heard)).toList());
    }

    private static Problem notFound() {
        return new Problem(ProblemCode.TRANSCRIPT_NOT_FOUND, "Nothing was said in this recording, or not yet heard.");
    }
}
