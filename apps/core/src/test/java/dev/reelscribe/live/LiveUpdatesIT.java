package dev.reelscribe.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.reelscribe.support.Api;
import dev.reelscribe.support.Clips;
import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LiveUpdatesIT extends CoreIT {

    @Test
    void a_page_hears_of_its_users_jobs_from_the_first_stage_to_the_end_and_of_nobody_elses() throws IOException {
        var api = api().asNewUser();
        var page = signedIn(api);
        var stranger = signedIn(api().asNewUser());

        var upload = api.upload(Clips.path(Clips.SILENT)).body();
        page.awaits(message -> type(message).equals("job")
                && message.get("job").get("status").asString().equals("COMPLETED"));
        api.delete("/api/v1/videos/" + upload.get("video_id"));
        page.awaits(message ->
                type(message).equals("video_deleted") && message.get("video_id").equals(upload.get("video_id")));

        assertThat(page.types()).startsWith("authenticated", "snapshot", "job");
        assertThat(stranger.types()).containsExactly("authenticated", "snapshot");
    }

    @Test
    void a_ping_is_answered() {
        var page = signedIn(api().asNewUser());
        page.send("{\"type\":\"ping\"}");
        page.awaits(message -> type(message).equals("pong"));
    }

    @Test
    void a_token_that_is_not_valid_ends_the_connection() {
        var page = connect();
        page.send("{\"type\":\"authenticate\",\"token\":\"x\"}");
        page.awaits(message -> type(message).equals("refused")
                && message.get("code").asString().equals("token_invalid"));
        await().until(() -> page.closed);
    }

    @Test
    void what_is_no_message_ends_the_connection() {
        var page = connect();
        page.send("hello");
        page.awaits(message -> type(message).equals("refused"));
        await().until(() -> page.closed);
    }

    private Page signedIn(Api api) {
        var page = connect();
        page.send("{\"type\":\"authenticate\",\"token\":\"%s\"}".formatted(api.token()));
        page.awaits(message -> type(message).equals("snapshot"));
        return page;
    }

    private Page connect() {
        var page = new Page();
        page.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + port() + "/ws"), page)
                .join();
        return page;
    }

    private static String type(JsonNode message) {
        return message.get("type").asString();
    }

    private final class Page implements WebSocket.Listener {

        private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
        private final StringBuilder partial = new StringBuilder();
        private volatile boolean closed;
        private @Nullable WebSocket socket;

        void send(String text) {
            if (socket != null) {
                socket.sendText(text, true).join();
            }
        }

        void awaits(java.util.function.Predicate<JsonNode> wanted) {
            await().atMost(Duration.ofSeconds(60)).until(() -> heard.stream().anyMatch(wanted));
        }

        List<String> types() {
            return heard.stream().map(LiveUpdatesIT::type).toList();
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                heard.add(json.readTree(partial.toString()));
                partial.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            closed = true;
            return null;
        }
    }
}
