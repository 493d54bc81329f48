package dev.reelscribe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.reelscribe.subtitle.SubRip;
import dev.reelscribe.subtitle.WebVtt;
import dev.reelscribe.support.Api;
import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From a video to a published package. */
class MainJobIT extends CoreIT {

    private static final String SAID = "and so my fellow americans ask not what your country can do for you"
            + " ask what you can do for your country";

    @Test
    void speech_becomes_everything_needed_to_publish_it() throws IOException {
        var api = api().asNewUser();
        var job = uploaded(api, Clips.SPEECH);

        assertThat(job.get("status").asString()).isEqualTo("COMPLETED");
        job.get("processing_stages")
                .forEach(stage -> assertThat(stage.get("state").asString()).isEqualTo("done"));
        var metadata = job.get("metadata");
        // The pictures last 11.5 s, the speech 11 s; the container says 11.5.
        assertThat(metadata.get("extracted_video_duration_seconds").asDouble()).isCloseTo(11.5, within(0.01));
        assertThat(metadata.get("extracted_video_resolution").asString()).isEqualTo("720x480");
        assertThat(metadata.get("extracted_video_format").asString()).isEqualTo("mp4");
        assertThat(plain(metadata.get("transcript_text").asString())).isEqualTo(SAID);
        assertThat(metadata.get("title").asString()).isNotBlank();
        assertThat(metadata.get("description").asString()).contains("ask what you can do");
        assertThat(metadata.get("tags").size()).isPositive();
        assertThat(metadata.get("show_notes_text").asString()).contains("[00:00:00]");
        aPicture(api, metadata.get("thumbnail_file_url").asString());
        wordsWithTimes(api.get("/api/v1/jobs/" + job.get("id") + "/transcript").body());
        cues(api, metadata.get("subtitle_files_urls"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Clips.SILENT, Clips.MUSIC, Clips.MUSIC_VP8})
    void without_speech_the_job_completes_and_not_one_word_is_invented(String clip) throws IOException {
        var api = api().asNewUser();
        var job = uploaded(api, clip);

        assertThat(job.get("status").asString()).isEqualTo("COMPLETED");
        var transcription = job.get("processing_stages").get("transcription");
        assertThat(transcription.get("state").asString()).isEqualTo("skipped");
        assertThat(transcription.get("error").asString()).isNotBlank();
        var metadata = job.get("metadata");
        assertThat(metadata.get("transcript_text").isNull()).isTrue();
        assertThat(metadata.get("subtitle_files_urls").isNull()).isTrue();
        assertThat(metadata.get("title").asString()).isNotBlank();
        assertThat(api.get("/api/v1/jobs/" + job.get("id") + "/transcript").code())
                .isEqualTo("transcript_not_found");
    }

    @Test
    void a_correction_rewrites_text_and_both_subtitle_files_and_keeps_the_times() throws IOException {
        var api = api().asNewUser();
        var job = uploaded(api, Clips.SPEECH);
        var path = "/api/v1/jobs/" + job.get("id") + "/transcript";
        var before = api.get(path).body();
        var corrected = api.method(
                "PUT",
                path,
                json.writeValueAsString(before).replace("Americans", "Martians").replaceAll(",\"words\":\\[.*?]", ""));

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.body().get("engine").asString()).isEqualTo("person");
        assertThat(starts(corrected.body())).isEqualTo(starts(before));
        var metadata = api.get("/api/v1/jobs/" + job.get("id")).body().get("metadata");
        assertThat(metadata.get("transcript_text").asString())
                .contains("Martians")
                .doesNotContain("Americans");
        for (var file : metadata.get("subtitle_files_urls")) {
            assertThat(text(api, file.asString())).contains("Martians").doesNotContain("Americans");
        }
    }

    @Test
    void processing_again_makes_a_second_job_with_metadata_of_its_own() throws IOException {
        var api = api().asNewUser();
        var first = uploaded(api, Clips.SILENT);
        var again = api.post("/api/v1/videos/%s/jobs".formatted(first.get("video_id")), "");
        assertThat(again.status()).isEqualTo(202);
        var second = api.ended(again.body().get("job_id").asInt());

        assertThat(second.get("status").asString()).isEqualTo("COMPLETED");
        var details = api.get("/api/v1/videos/" + first.get("video_id")).body();
        assertThat(details.get("jobs").size()).isEqualTo(2);
        assertThat(details.get("latest_job").get("id")).isEqualTo(second.get("id"));
    }

    @Test
    void a_stage_that_fails_three_times_fails_the_job_with_a_reason_and_goes_on_when_that_is_mended()
            throws IOException {
        var api = api().asNewUser();
        var first = uploaded(api, Clips.SILENT);
        var source = onlyUpload(first.get("video").get("uploader_user_id").asString());
        var hidden = source.resolveSibling("hidden");
        Files.move(source, hidden);

        var again = api.post("/api/v1/videos/%s/jobs".formatted(first.get("video_id")), "")
                .body();
        var failed = api.ended(again.get("job_id").asInt());
        assertThat(failed.get("status").asString()).isEqualTo("FAILED");
        assertThat(failed.get("error_message").asString()).startsWith("The uploaded file is no longer in the storage.");
        var probe = failed.get("processing_stages").get("probe");
        assertThat(probe.get("state").asString()).isEqualTo("failed");
        assertThat(probe.get("attempt").asInt()).isEqualTo(3);

        Files.move(hidden, source);
        api.post("/api/v1/jobs/%s/retry".formatted(failed.get("id")), "");
        assertThat(api.ended(failed.get("id").asInt()).get("status").asString()).isEqualTo("COMPLETED");
    }

    private static Path onlyUpload(String user) throws IOException {
        try (var files = Files.walk(DATA.resolve("media").resolve(user))) {
            return files.filter(file -> file.endsWith("original")).findFirst().orElseThrow();
        }
    }

    @Test
    void what_a_person_writes_stays_written() throws IOException {
        var api = api().asNewUser();
        var job = uploaded(api, Clips.SILENT);
        var path = "/api/v1/jobs/%s/metadata".formatted(job.get("id"));
        var answer = api.method("PATCH", path, "{\"title\":\"Mine\",\"tags\":[\"one\",\"two\"]}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("title").asString()).isEqualTo("Mine");
        assertThat(answer.body().get("description"))
                .isEqualTo(job.get("metadata").get("description"));
        var listed = api.get("/api/v1/videos?q=mine").body();
        assertThat(listed.get(0).get("title").asString()).isEqualTo("Mine");
    }

    private static JsonNode uploaded(Api api, String clip) throws IOException {
        var answer = api.upload(Clips.path(clip));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
        return api.ended(answer.body().get("job_id").asInt());
    }

    private static void aPicture(Api api, String link) throws IOException {
        var file = api.bytes(link);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file.body())));
        assertThat(picture.getWidth()).isBetween(300, 1280);
    }

    private static void wordsWithTimes(JsonNode transcript) {
        assertThat(transcript.get("language").asString()).isEqualTo("en");
        assertThat(transcript.get("engine").asString()).isEqualTo("whisper");
        var last = 0.0;
        for (var segment : transcript.get("segments")) {
            for (var word : segment.get("words")) {
                assertThat(word.get("start").asDouble()).isGreaterThanOrEqualTo(last);
                last = word.get("end").asDouble();
                assertThat(word.get("probability").asDouble()).isBetween(0.0, 1.0);
            }
        }
        assertThat(last).isBetween(9.0, 11.5);
    }

    private static void cues(Api api, JsonNode files) {
        var vtt = WebVtt.read(text(api, files.get("vtt").asString()));
        assertThat(vtt).isEqualTo(SubRip.read(text(api, files.get("srt").asString())));
        var last = 0L;
        for (var cue : vtt) {
            assertThat(cue.startMillis()).isGreaterThanOrEqualTo(last);
            last = cue.endMillis();
            assertThat(cue.lines()).hasSizeLessThanOrEqualTo(2).allMatch(line -> line.length() <= 42);
        }
        assertThat(last).isBetween(9_000L, 11_600L);
    }

    private static Iterable<Double> starts(JsonNode transcript) {
        return StreamSupport.stream(transcript.get("segments").spliterator(), false)
                .flatMap(segment -> StreamSupport.stream(segment.get("words").spliterator(), false))
                .map(word -> word.get("start").asDouble())
                .toList();
    }

    private static String text(Api api, String link) {
        return new String(api.bytes(link).body(), StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .replaceAll(" +", " ")
                .strip();
    }
}
