package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where PostgreSQL's programs are unpacked once: in the user's own cache, not in /tmp, where others may write. */
final class ServerPrograms {

    private ServerPrograms() {}

    static Path folder() throws IOException {
        var caches = System.getenv("XDG_CACHE_HOME");
        var base = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(caches);
        return Files.createDirectories(base.resolve("reelscribe").resolve("postgresql"));
    }
}
