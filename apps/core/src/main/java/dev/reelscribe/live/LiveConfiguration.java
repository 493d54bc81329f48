package dev.reelscribe.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Opens /ws to pages of the same origin. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class LiveConfiguration implements WebSocketConfigurer {

    private final LiveSocket socket;
    private final LiveSessions sessions;

    LiveConfiguration(LiveSocket socket, LiveSessions sessions) {
        this.socket = socket;
        this.sessions = sessions;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/ws");
    }

    @Scheduled(fixedDelay = 5_000)
    void closeExpired() {
        sessions.closeExpired();
    }
}
