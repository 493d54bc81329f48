package dev.reelscribe.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port, with its own database, storage, ffmpeg and recogniser. Shared by all such tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class CoreIT {

    protected static final Path DATA = dataDirectory();

    @LocalServerPort
    private int port;

    @Autowired
    protected JsonMapper json;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("reelscribe.data-dir", DATA::toString);
        properties.add(
                "reelscribe.models-dir",
                Path.of("../../models").toAbsolutePath().normalize()::toString);
        properties.add("reelscribe.database.port", () -> 0);
        properties.add("reelscribe.upload.max-bytes", () -> 4_000_000);
    }

    protected Api api() {
        return new Api("http://localhost:" + port, json);
    }

    protected int port() {
        return port;
    }

    private static Path dataDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "core-it-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
