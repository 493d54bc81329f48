package dev.reelscribe.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears the database's notifications on one connection of its own. What was said while it was cut off is lost, so
 * after every reconnect all pages get a snapshot.
 */
@Component
class ChangeListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final LiveSessions sessions;
    private final JsonMapper json;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    ChangeListener(@Qualifier("listenDataSource") DataSource dataSource, LiveSessions sessions, JsonMapper json) {
        this.dataSource = dataSource;
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("change-listener").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(WAIT.multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                listenOn(connection);
            } catch (SQLException | RuntimeException e) {
                log.warn("The connection that hears changes was lost; it is opened again", e);
                pause();
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen reelscribe_changes");
        }
        sessions.snapshotAll();
        var notifications = connection.unwrap(PGConnection.class);
        while (running) {
            for (var notification : notifications.getNotifications((int) WAIT.toMillis())) {
                tell(notification.getParameter());
            }
        }
    }

    private void tell(String payload) {
        try {
            sessions.tell(json.readValue(payload, Change.class));
        } catch (JacksonException e) {
            log.warn("A change could not be passed on: {}", payload, e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
