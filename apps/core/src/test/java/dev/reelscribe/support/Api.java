package dev.reelscribe.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running service the way any client does. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final JsonMapper json;
    private final String token;

    public Api(String base, JsonMapper json) {
        this(base, json, "");
    }

    private Api(String base, JsonMapper json, String token) {
        this.base = base;
        this.json = json;
        this.token = token;
    }

    /** The same service as seen by a new user. */
    public Api asNewUser() {
        var email = UUID.randomUUID() + "@example.org";
        var answer = post("/auth/v1/signup", "{\"email\":\"%s\",\"password\":\"a long password\"}".formatted(email));
        return withToken(answer.body().get("access_token").asString());
    }

    public Api withToken(String bearer) {
        return new Api(base, json, bearer);
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Answer method(String method, String path, String body) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    public Answer upload(Path file) throws IOException {
        return upload("file", file.getFileName().toString(), BodyPublishers.ofFile(file));
    }

    public Answer upload(String filename, byte[] bytes) {
        return upload("file", filename, BodyPublishers.ofByteArray(bytes));
    }

    public Answer upload(String part, String filename, BodyPublisher bytes) {
        var boundary = "--------------------reelscribe";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: video/mp4\r\n\r\n"
                        .formatted(boundary, part, filename);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), bytes, BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(request("/api/v1/videos/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    public HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            var request = request(path).GET();
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits until a job has ended and returns it. */
    public JsonNode ended(int jobId) {
        return Awaitility.await("job " + jobId)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get("/api/v1/jobs/" + jobId).body(), Api::hasEnded);
    }

    private static boolean hasEnded(JsonNode job) {
        var status = job.get("status").asString();
        return status.equals("COMPLETED") || status.equals("FAILED");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response, json);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** An answer whose body is JSON. */
    public record Answer(HttpResponse<String> response, JsonMapper json) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            return json.readTree(response.body());
        }

        /** The problem's stable code. */
        public String code() {
            return body().get("code").asString();
        }
    }
}
