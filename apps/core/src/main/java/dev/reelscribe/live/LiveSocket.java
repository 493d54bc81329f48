package dev.reelscribe.live;

import dev.reelscribe.identity.BearerTokens;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.live.LiveSessions.LiveSession;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One WebSocket a page: a token first, then updates. */
@Component
class LiveSocket extends TextWebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(LiveSocket.class);
    private static final int SEND_TIME_MILLIS = 10_000;
    private static final int QUEUE_BYTES = 1024 * 1024;
    private static final String OUTGOING = "outgoing";

    private final BearerTokens tokens;
    private final LiveSessions sessions;
    private final JsonMapper json;

    LiveSocket(BearerTokens tokens, LiveSessions sessions, JsonMapper json) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        socket.getAttributes()
                .put(OUTGOING, new ConcurrentWebSocketSessionDecorator(socket, SEND_TIME_MILLIS, QUEUE_BYTES));
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage text) {
        var outgoing = outgoing(socket);
        try {
            switch (json.readValue(text.getPayload(), ClientMessage.class)) {
                case ClientMessage.Authenticate(var token) -> authenticate(outgoing, token);
                case ClientMessage.Ping ping -> send(outgoing, new WebSocketJobUpdate.PongMessage());
            }
        } catch (JacksonException notOurs) {
            refuse(
                    outgoing,
                    "message_malformed",
                    "Send {\"type\":\"authenticate\",\"token\":…} or {\"type\":\"ping\"}.");
        }
    }

    private void authenticate(WebSocketSession outgoing, String token) {
        var user = tokens.verify(token);
        if (user.isEmpty()) {
            refuse(outgoing, "token_invalid", "The access token is not valid or has expired.");
            return;
        }
        send(outgoing, new WebSocketJobUpdate.AuthenticatedMessage(user.get().expiresAt()));
        sessions.join(new Page(outgoing, user.get()));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        sessions.leave(socket.getId());
    }

    private void send(WebSocketSession outgoing, WebSocketJobUpdate message) {
        try {
            outgoing.sendMessage(new TextMessage(json.writeValueAsString(message)));
        } catch (IOException | IllegalStateException gone) {
            log.debug("A page has gone", gone);
        }
    }

    private void refuse(WebSocketSession outgoing, String code, String detail) {
        send(outgoing, new WebSocketJobUpdate.RefusedMessage(code, detail));
        try {
            outgoing.close(CloseStatus.POLICY_VIOLATION);
        } catch (IOException gone) {
            log.debug("A page has gone", gone);
        }
    }

    private static WebSocketSession outgoing(WebSocketSession socket) {
        return (WebSocketSession) Objects.requireNonNull(socket.getAttributes().get(OUTGOING));
    }

    private final class Page implements LiveSession {

        private final WebSocketSession outgoing;
        private final CurrentUser user;

        Page(WebSocketSession outgoing, CurrentUser user) {
            this.outgoing = outgoing;
            this.user = user;
        }

        @Override
        public String id() {
            return outgoing.getId();
        }

        @Override
        public CurrentUser user() {
            return user;
        }

        @Override
        public void send(WebSocketJobUpdate message) {
            LiveSocket.this.send(outgoing, message);
        }

        @Override
        public void refuse(String code, String detail) {
            LiveSocket.this.refuse(outgoing, code, detail);
        }
    }
}
