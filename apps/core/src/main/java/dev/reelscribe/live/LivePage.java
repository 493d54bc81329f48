package dev.reelscribe.live;

import dev.reelscribe.identity.CurrentUser;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * One open page. What it is told waits in a queue of its own, so that a page that does not listen holds up nobody else;
 * one whose queue is full is closed, and gets the whole picture when it comes back.
 */
final class LivePage {

    private static final Logger log = LoggerFactory.getLogger(LivePage.class);
    private static final int QUEUE = 256;

    private final WebSocketSession socket;
    private final JsonMapper json;
    private final Instant connectedAt;
    private final ExecutorService outgoing;
    private volatile @Nullable CurrentUser user;

    LivePage(WebSocketSession socket, JsonMapper json, Instant connectedAt) {
        this.socket = socket;
        this.json = json;
        this.connectedAt = connectedAt;
        this.outgoing = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                Thread.ofVirtual().name("page-" + socket.getId()).factory());
    }

    String id() {
        return socket.getId();
    }

    Instant connectedAt() {
        return connectedAt;
    }

    /** Null until a token was accepted. */
    @Nullable
    CurrentUser user() {
        return user;
    }

    void authenticated(CurrentUser signedIn) {
        user = signedIn;
    }

    void send(WebSocketJobUpdate message) {
        try {
            outgoing.execute(() -> write(message));
        } catch (RejectedExecutionException full) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    /** Says why and closes. */
    void refuse(String code, String detail) {
        try {
            outgoing.execute(() -> {
                write(new WebSocketJobUpdate.RefusedMessage(code, detail));
                close(CloseStatus.POLICY_VIOLATION);
            });
        } catch (RejectedExecutionException full) {
            close(CloseStatus.POLICY_VIOLATION);
        }
    }

    /** The socket is closed; nothing more is sent. */
    void gone() {
        outgoing.shutdownNow();
    }

    private void write(WebSocketJobUpdate message) {
        try {
            socket.sendMessage(new TextMessage(json.writeValueAsString(message)));
        } catch (IOException | IllegalStateException gone) {
            log.debug("A page has gone", gone);
        }
    }

    private void close(CloseStatus status) {
        try {
            socket.close(status);
        } catch (IOException gone) {
            log.debug("A page has gone", gone);
        }
    }
}
