package dev.reelscribe.live;

import dev.reelscribe.identity.BearerTokens;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One WebSocket a page: a token first, then updates. */
@Component
class LiveSocket extends TextWebSocketHandler {

    private final BearerTokens tokens;
    private final LiveSessions sessions;
    private final JsonMapper json;
    private final Clock clock;

    LiveSocket(BearerTokens tokens, LiveSessions sessions, JsonMapper json, Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        sessions.join(new LivePage(socket, json, clock.instant()));
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage text) {
        sessions.page(socket.getId()).ifPresent(page -> hear(page, text));
    }

    private void hear(LivePage page, TextMessage text) {
        try {
            switch (json.readValue(text.getPayload(), ClientMessage.class)) {
                case ClientMessage.Authenticate(var token) -> authenticate(page, token);
                case ClientMessage.Ping _ -> page.send(new WebSocketJobUpdate.PongMessage());
            }
        } catch (JacksonException notOurs) {
            page.refuse("message_malformed", "Send {\"type\":\"authenticate\",\"token\":…} or {\"type\":\"ping\"}.");
        }
    }

    private void authenticate(LivePage page, String token) {
        tokens.verify(token)
                .ifPresentOrElse(
                        user -> sessions.authenticated(page, user),
                        () -> page.refuse("token_invalid", "The access token is not valid or has expired."));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        sessions.leave(socket.getId());
    }
}
