package dev.reelscribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.database.ServiceTransactions;
import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import dev.reelscribe.db.model.StageName;
import dev.reelscribe.db.model.StageProgress;
import dev.reelscribe.db.model.StageState;
import dev.reelscribe.storage.StorageKey;
import dev.reelscribe.support.Api;
import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import dev.reelscribe.video.Finding;
import dev.reelscribe.video.VideoJobRepository;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a worker may still do to a job that was taken from it, and how often it may begin a stage. */
@SuppressWarnings("NullAway.Init")
class JobLeaseIT extends CoreIT {

    @Autowired
    private JobLeases leases;

    @Autowired
    private VideoProcessingService processing;

    @Autowired
    private ServiceTransactions transactions;

    @Autowired
    private VideoJobRepository jobs;

    @Test
    void a_worker_believed_dead_can_change_nothing_any_more() throws IOException {
        var api = api().asNewUser();
        var id = interrupted(api, 1);
        var late = leases.take(id).orElseThrow();
        var next = leases.take(id).orElseThrow();
        var begun = next.stages().get(StageName.TRANSCRIPTION).started(Instant.EPOCH);
        assertThat(next.move(StageName.TRANSCRIPTION, begun)).isTrue();

        assertThat(late.stillHeld()).isFalse();
        var finding = new Finding.SpokenText("invented", new StorageKey("nowhere"));
        assertThat(late.move(StageName.TRANSCRIPTION, StageProgress.pending().done(Instant.EPOCH), finding))
                .isFalse();
        assertThat(late.complete()).isFalse();
        assertThat(next.stillHeld()).isTrue();
        assertThat(job(api, id).get("metadata").get("transcript_text").isNull()).isTrue();
    }

    @Test
    void a_stage_that_was_interrupted_begins_again_and_finished_ones_do_not() throws Exception {
        var api = api().asNewUser();
        var id = interrupted(api, 2);
        var before = job(api, id).get("processing_stages");

        assertThat(processing.process(id)).isEqualTo(JobRun.End.ENDED);

        var after = job(api, id);
        assertThat(after.get("status").asString()).isEqualTo("COMPLETED");
        assertThat(after.get("processing_stages").get("probe")).isEqualTo(before.get("probe"));
        assertThat(after.get("processing_stages")
                        .get("transcription")
                        .get("attempt")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_file_that_took_the_service_down_three_times_does_not_get_a_fourth() throws Exception {
        var api = api().asNewUser();
        var id = interrupted(api, 3);

        assertThat(processing.process(id)).isEqualTo(JobRun.End.ENDED);

        var after = job(api, id);
        assertThat(after.get("status").asString()).isEqualTo("FAILED");
        assertThat(after.get("error_message").asString()).isEqualTo("This step was interrupted 3 times.");
        assertThat(after.get("metadata").get("thumbnail_file_url").isNull()).isFalse();
    }

    @Test
    void a_wake_up_call_for_a_job_that_has_ended_does_nothing() throws Exception {
        var api = api().asNewUser();
        var upload = api.upload(Clips.path(Clips.SILENT)).body();
        var ended = api.ended(upload.get("job_id").asInt());
        assertThat(processing.process(ended.get("id").asInt())).isEqualTo(JobRun.End.ENDED);
        assertThat(job(api, ended.get("id").asInt()).get("updated_at")).isEqualTo(ended.get("updated_at"));
    }

    /** A job whose worker died in the middle of its attempt at recognising. */
    private int interrupted(Api api, int attempt) throws IOException {
        var upload = api.upload(Clips.path(Clips.SILENT)).body();
        var id = upload.get("job_id").asInt();
        api.ended(id);
        transactions.call(dsl -> {
            var row = jobs.find(dsl, id).orElseThrow().row();
            var running = new StageProgress(StageState.RUNNING, 40, attempt, Instant.EPOCH, null, null);
            var stages = row.processingStages();
            assertThat(stages).isNotNull();
            return stages != null
                    && jobs.change(
                            dsl,
                            row,
                            ProcessingStatusEnum.PROCESSING,
                            stages.with(StageName.TRANSCRIPTION, running),
                            null);
        });
        return id;
    }

    private static JsonNode job(Api api, int id) {
        return api.get("/api/v1/jobs/" + id).body();
    }
}
