package dev.reelscribe.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.reelscribe.support.Api;
import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused says why with a code of its own, and leaves neither row nor file. */
class BadInputIT extends CoreIT {

    private static final String PLAYLIST =
            "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n";

    static Stream<Arguments> files() throws IOException {
        var speech = Files.readAllBytes(Clips.path(Clips.SPEECH));
        return Stream.of(
                Arguments.of("empty", new byte[0], 400, "upload_file_empty"),
                Arguments.of("text", utf8("Dear diary, this is no video.\n"), 422, "media_not_recognised"),
                Arguments.of("playlist", utf8(PLAYLIST), 422, "media_playlist_refused"),
                Arguments.of(
                        "concat", utf8("ffconcat version 1.0\nfile '/etc/passwd'\n"), 422, "media_playlist_refused"),
                Arguments.of("truncated", Arrays.copyOf(speech, speech.length / 2), 422, "media_truncated"),
                Arguments.of("too large", new byte[4_000_001], 413, "upload_too_large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_that_is_no_video_is_refused_and_forgotten(String kind, byte[] bytes, int status, String code)
            throws IOException {
        var before = storedFiles();
        var api = api().asNewUser();
        var answer = api.upload("holiday.mp4", bytes);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().get("detail").asString()).endsWith(".");
        assertThat(api.get("/api/v1/videos").body().size()).isZero();
        assertThat(storedFiles()).isEqualTo(before);
    }

    @Test
    void a_form_without_a_file_says_which_part_is_missing() {
        var answer = api().asNewUser().upload("picture", "a.mp4", BodyPublishers.ofString("x"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("upload_file_missing");
        assertThat(answer.body().get("detail").asString()).contains("'file'");
    }

    @Test
    void an_upload_cut_off_in_the_middle_leaves_nothing() throws IOException {
        var api = api().asNewUser();
        try (var socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(utf8("""
                    POST /api/v1/videos/upload HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: multipart/form-data; boundary=b\r
                    Content-Length: 1000000\r
                    \r
                    --b\r
                    Content-Disposition: form-data; name="file"; filename="a.mp4"\r
                    \r
                    the first bytes of many""".formatted(api.token())));
            await().until(() -> !drafts().isEmpty());
        }
        await().until(() -> drafts().isEmpty());
        assertThat(api.get("/api/v1/videos").body().size()).isZero();
    }

    @Test
    void without_a_token_nothing_is_read() {
        var answer = api().upload("a.mp4", new byte[10]);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("authentication_required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."})
    void a_token_that_is_not_ours_is_refused(String token) {
        var answer = api().withToken(token).get("/api/v1/videos");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("token_invalid");
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                Arguments.of("GET", "/api/v1/videos/%d", "video_not_found"),
                Arguments.of("DELETE", "/api/v1/videos/%d", "video_not_found"),
                Arguments.of("POST", "/api/v1/videos/%d/jobs", "video_not_found"),
                Arguments.of("GET", "/api/v1/jobs/%d", "job_not_found"),
                Arguments.of("POST", "/api/v1/jobs/%d/cancel", "job_not_found"),
                Arguments.of("POST", "/api/v1/jobs/%d/retry", "job_not_found"),
                Arguments.of("GET", "/api/v1/jobs/%d/transcript", "job_not_found"),
                Arguments.of("PATCH", "/api/v1/jobs/%d/metadata", "job_not_found"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("paths")
    void what_is_not_there_and_what_is_somebody_elses_look_the_same(String method, String path, String code)
            throws IOException {
        var owner = api().asNewUser();
        var upload = owner.upload(Clips.path(Clips.SILENT)).body();
        owner.ended(upload.get("job_id").asInt());
        var stranger = api().asNewUser();
        var theirs = upload.get(path.contains("videos") ? "video_id" : "job_id").asInt();

        for (var id : List.of(theirs, 2_000_000_000)) {
            var answer = stranger.method(method, path.formatted(id), "{}");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo(code);
        }
        assertThat(owner.get("/api/v1/videos/" + upload.get("video_id")).status())
                .isEqualTo(200);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("{\"title\": 5, \"tags\": \"x\"}", "tags"),
                Arguments.of("{\"title\": \"" + "x".repeat(201) + "\"}", "title"),
                Arguments.of("{\"tags\": [\"\"]}", "tags[0]"),
                Arguments.of("{\"title\": \"x\"", "body"),
                Arguments.of("", "body"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_malformed_body_names_the_field(String body, String field) {
        var answer = api().asNewUser().method("PATCH", "/api/v1/jobs/1/metadata", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request_malformed");
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/videos?limit=0", "/api/v1/videos?limit=many", "/api/v1/jobs?status=DONE"})
    void a_malformed_query_names_the_parameter(String path) {
        var answer = api().asNewUser().get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isIn("limit", "status");
    }

    @Test
    void the_name_of_a_file_is_never_a_path() throws IOException {
        var api = api().asNewUser();
        var answer = api.upload("../../../etc/cron.d/evil.mp4", Files.readAllBytes(Clips.path(Clips.SILENT)));
        assertThat(answer.status()).isEqualTo(202);
        var video = api.get("/api/v1/videos/" + answer.body().get("video_id"))
                .body()
                .get("video");
        assertThat(video.get("original_filename").asString()).isEqualTo("evil.mp4");
        api.ended(answer.body().get("job_id").asInt());
    }

    @Test
    void a_name_with_a_nul_in_it_is_cleaned_too() throws IOException {
        var api = api().asNewUser();
        var answer = api.upload("ev\0il.mp4", Files.readAllBytes(Clips.path(Clips.SILENT)));
        assertThat(answer.status()).isEqualTo(202);
        api.ended(answer.body().get("job_id").asInt());
    }

    @Test
    void a_link_is_good_for_its_own_file_alone() throws IOException {
        Api api = api().asNewUser();
        var upload = api.upload(Clips.path(Clips.SILENT)).body();
        api.ended(upload.get("job_id").asInt());
        var link = api.get("/api/v1/videos/" + upload.get("video_id"))
                .body()
                .get("video_file_url")
                .asString();

        var whole = api().bytes(link).body();
        assertThat(whole).isEqualTo(Files.readAllBytes(Clips.path(Clips.SILENT)));
        var part = api().bytes(link, "Range", "bytes=100-199");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 100, 200));
        var changed = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        assertThat(api().bytes(changed).statusCode()).isEqualTo(403);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is being written just now; it has its place only once it is whole. */
    private static List<Path> drafts() throws IOException {
        try (var files = Files.list(DATA.resolve("media/drafts"))) {
            return files.toList();
        }
    }

    private static List<Path> storedFiles() throws IOException {
        try (var files = Files.walk(DATA.resolve("media"))) {
            return files.sorted().toList();
        }
    }
}
