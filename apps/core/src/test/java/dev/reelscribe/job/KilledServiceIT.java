package dev.reelscribe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.reelscribe.ReelscribeApplication;
import dev.reelscribe.media.AudioDecoder;
import dev.reelscribe.support.Api;
import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A service killed in the middle of its work goes on where it was. */
class KilledServiceIT extends CoreIT {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private AudioDecoder decoder;

    @Test
    void a_job_interrupted_by_a_kill_is_finished_after_the_next_start() throws Exception {
        var data = Files.createTempDirectory(DATA.getParent(), "killed-");
        var port = freePort();
        var visitor = new Api("http://localhost:" + port, json);

        var first = start(data, port);
        awaitReady(visitor);
        var api = visitor.asNewUser();
        var upload = api.upload("talk.wav", Clips.speech(decoder, 4)).body();
        soon().until(() -> transcription(api, upload).get("progress").asInt() > 0);
        var before = transcription(api, upload);
        first.destroyForcibly().waitFor();

        var second = start(data, port);
        try {
            awaitReady(visitor);
            var job = api.ended(upload.get("job_id").asInt());

            assertThat(job.get("status").asString()).isEqualTo("COMPLETED");
            var stages = job.get("processing_stages");
            assertThat(stages.get("probe").get("attempt").asInt()).isEqualTo(1);
            assertThat(stages.get("thumbnail").get("attempt").asInt()).isEqualTo(1);
            assertThat(before.get("attempt").asInt()).isEqualTo(1);
            assertThat(stages.get("transcription").get("attempt").asInt()).isEqualTo(2);
            var jobs =
                    api.get("/api/v1/videos/" + upload.get("video_id")).body().get("jobs");
            assertThat(jobs.size()).isEqualTo(1);
        } finally {
            second.destroy();
            second.waitFor();
        }
    }

    private static Process start(Path data, int port) throws IOException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReelscribeApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(data.resolve("service.log").toFile()));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("REELSCRIBE_DATA_DIR", data.toString());
        builder.environment().put("REELSCRIBE_DATABASE_PORT", "0");
        builder.environment()
                .put(
                        "REELSCRIBE_MODELS_DIR",
                        Path.of("../../models").toAbsolutePath().normalize().toString());
        return builder.start();
    }

    private static void awaitReady(Api api) {
        soon().ignoreExceptionsMatching(e -> true)
                .untilAsserted(
                        () -> assertThat(api.get("/actuator/health/readiness").status())
                                .isEqualTo(200));
    }

    private static JsonNode transcription(Api api, JsonNode upload) {
        return api.get("/api/v1/jobs/" + upload.get("job_id"))
                .body()
                .get("processing_stages")
                .get("transcription");
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
