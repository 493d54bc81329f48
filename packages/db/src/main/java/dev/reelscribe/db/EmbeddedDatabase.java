package dev.reelscribe.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child of this process, on a data directory that is kept. Only the process that holds the
 * directory's lock starts and stops the server; another one that finds it running shares it. A server whose owner was
 * killed is stopped and started anew, so that it never outlives its next owner.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The port of Supabase's local database. */
    public static final int DEFAULT_PORT = 54322;

    /** Lets the system choose a free port. */
    public static final int ANY_PORT = 0;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable OwnerLock lock;

    private EmbeddedDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres server, @Nullable OwnerLock lock) {
        this.address = address;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the server, or joins the one another live process runs on the same directory.
     *
     * @param directory holds the data, the password and the lock; created when missing
     * @param preferredPort taken when free, else any free one; {@link #ANY_PORT} for any
     */
    public static EmbeddedDatabase open(Path directory, int preferredPort) throws IOException {
        Files.createDirectories(directory);
        var secret = DatabaseSecret.in(directory);
        var data = directory.resolve("data");
        var lock = OwnerLock.tryAcquire(directory.resolve("owner.lock"));
        if (lock == null) {
            var port = Postmaster.awaitRunning(data).port();
            return new EmbeddedDatabase(new DatabaseAddress(port, secret), null, null);
        }
        try {
            var orphan = Postmaster.running(data);
            if (orphan != null) {
                log.info("Stopping the PostgreSQL server (process {}) that a killed service left behind", orphan.pid());
                orphan.stop();
            }
            if (!ClientAuthentication.isClosed(data)) {
                DeleteTree.of(data); // the very first start was cut short; nothing of worth is in there yet
            }
            var server = start(data, Ports.preferOrAny(preferredPort), secret);
            var address = new DatabaseAddress(server.getPort(), secret);
            ClientAuthentication.requirePassword(address, data);
            return new EmbeddedDatabase(address, server, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw new IOException(
                    "The embedded PostgreSQL on %s did not start: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /** Refuses when a live process runs its server on the directory. */
    public static void requireUnused(Path directory) throws IOException {
        Files.createDirectories(directory);
        var lock = OwnerLock.tryAcquire(directory.resolve("owner.lock"));
        if (lock == null) {
            throw new IOException("%s is in use. Stop the service first.".formatted(directory));
        }
        lock.close();
    }

    private static EmbeddedPostgres start(Path data, int port, String secret) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setOverrideWorkingDirectory(ServerPrograms.folder().toFile())
                // The library is made for tests and leaves these off; here data is to survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setConnectConfig("password", secret)
                .start();
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Stops the server if this process owns it. */
    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
