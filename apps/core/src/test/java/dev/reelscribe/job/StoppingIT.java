package dev.reelscribe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.reelscribe.media.AudioDecoder;
import dev.reelscribe.support.Api;
import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A job can be stopped and a video deleted whatever is going on, and nothing comes back. */
class StoppingIT extends CoreIT {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private AudioDecoder decoder;

    enum Moment {
        WAITING,
        RECOGNISING,
        COMPLETED,
        CANCELLED
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void a_video_can_be_deleted_at_any_moment_and_leaves_nothing(Moment moment) throws Exception {
        var api = api().asNewUser();
        var upload = reach(api, moment);
        var video = "/api/v1/videos/" + upload.get("video_id");
        var link = api.get(video).body().get("video_file_url").asString();

        assertThat(api.delete(video).status()).isEqualTo(204);

        await().atMost(PROMISED).until(() -> !stageRuns("TRANSCRIPTION"));
        assertThat(api.get(video).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/jobs/" + upload.get("job_id")).status()).isEqualTo(404);
        assertThat(api.bytes(link).statusCode()).isEqualTo(404);
        await().atMost(PROMISED).until(() -> nothingStoredFor(api));
        assertThat(api.delete(video).status()).isEqualTo(404);
    }

    @Test
    void a_waiting_job_that_is_cancelled_never_begins() throws Exception {
        var api = api().asNewUser();
        var upload = reach(api, Moment.WAITING);
        var cancelled = api.post("/api/v1/jobs/%s/cancel".formatted(upload.get("job_id")), "");
        assertThat(cancelled.status()).isEqualTo(202);
        assertThat(cancelled.body().get("status").asString()).isEqualTo("FAILED");
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(5))
                .until(() -> job(api, upload).equals(cancelled.body()));
    }

    @Test
    void a_running_job_stops_within_two_seconds_and_goes_on_where_it_stopped() throws Exception {
        var api = api().asNewUser();
        var upload = reach(api, Moment.RECOGNISING);
        var cancelled = api.post("/api/v1/jobs/%s/cancel".formatted(upload.get("job_id")), "")
                .body();

        await().atMost(PROMISED).until(() -> !stageRuns("TRANSCRIPTION"));
        assertThat(cancelled.get("error_message").asString()).isEqualTo("Cancelled.");
        assertThat(stage(cancelled, "transcription").get("state").asString()).isEqualTo("failed");

        assertThat(api.post("/api/v1/jobs/%s/retry".formatted(upload.get("job_id")), "")
                        .status())
                .isEqualTo(202);
        var finished = api.ended(upload.get("job_id").asInt());
        assertThat(finished.get("status").asString()).isEqualTo("COMPLETED");
        assertThat(finished.get("error_message").isNull()).isTrue();
        assertThat(stage(finished, "probe")).isEqualTo(stage(cancelled, "probe"));
        assertThat(stage(finished, "transcription").get("attempt").asInt()).isEqualTo(1);
    }

    @Test
    void what_has_ended_can_be_neither_cancelled_nor_tried_again() throws Exception {
        var api = api().asNewUser();
        var upload = reach(api, Moment.COMPLETED);
        assertThat(api.post("/api/v1/jobs/%s/cancel".formatted(upload.get("job_id")), "")
                        .code())
                .isEqualTo("job_not_active");
        assertThat(api.post("/api/v1/jobs/%s/retry".formatted(upload.get("job_id")), "")
                        .code())
                .isEqualTo("job_not_failed");
    }

    @Test
    void a_video_in_work_is_not_begun_a_second_time() throws Exception {
        var api = api().asNewUser();
        var upload = reach(api, Moment.RECOGNISING);
        assertThat(api.post("/api/v1/videos/%s/jobs".formatted(upload.get("video_id")), "")
                        .code())
                .isEqualTo("job_active");
        api.delete("/api/v1/videos/" + upload.get("video_id"));
    }

    private JsonNode reach(Api api, Moment moment) throws IOException, InterruptedException {
        var upload = api.upload("talk.wav", Clips.speech(decoder, moment == Moment.COMPLETED ? 1 : 5))
                .body();
        switch (moment) {
            case WAITING -> {}
            case RECOGNISING -> awaitRecognition(api, upload);
            case COMPLETED -> api.ended(upload.get("job_id").asInt());
            case CANCELLED -> api.post("/api/v1/jobs/%s/cancel".formatted(upload.get("job_id")), "");
        }
        return upload;
    }

    private static void awaitRecognition(Api api, JsonNode upload) {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        stage(job(api, upload), "transcription").get("progress").asInt() > 0);
        assertThat(stageRuns("TRANSCRIPTION")).as("there is something to stop").isTrue();
    }

    private static JsonNode job(Api api, JsonNode upload) {
        return api.get("/api/v1/jobs/" + upload.get("job_id")).body();
    }

    private static JsonNode stage(JsonNode job, String name) {
        return job.get("processing_stages").get(name);
    }

    private static boolean stageRuns(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("stage-" + name));
    }

    private boolean nothingStoredFor(Api api) {
        var user = api.get("/auth/v1/user").body().get("id").asString();
        return !Files.exists(DATA.resolve("media").resolve(user));
    }
}
