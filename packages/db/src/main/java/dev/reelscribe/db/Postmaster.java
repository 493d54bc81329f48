package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A running PostgreSQL server, as its {@code postmaster.pid} describes it: process id, data directory, start time and
 * port, a line each (PostgreSQL documentation, "Database File Layout").
 */
record Postmaster(long pid, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The server on a data directory, or null when none runs there. */
    static @Nullable Postmaster running(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return null;
        }
        var found = new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()));
        return found.isPostgres() ? found : null;
    }

    /** Waits for the server that another live process is starting on a data directory. */
    static Postmaster awaitRunning(Path data) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = running(data);
            if (found != null && isReady(data)) {
                return found;
            }
            pause();
        }
        throw new IOException("Another process holds %s but runs no PostgreSQL server there".formatted(data));
    }

    /** The eighth line says whether connections are taken. */
    private static boolean isReady(Path data) throws IOException {
        var lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    /** Ends the server: first asks it to finish, then to stop at once (both leave a sound data directory). */
    void stop() throws IOException {
        var process = ProcessHandle.of(pid).orElse(null);
        if (process == null) {
            return;
        }
        process.destroy();
        if (!ended(process, Duration.ofSeconds(5))) {
            process.destroyForcibly();
            if (!ended(process, PATIENCE)) {
                throw new IOException("PostgreSQL (process %d) does not stop; end it by hand".formatted(pid));
            }
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Process ids are used again: after a restart of the machine a stranger may have this one. */
    private boolean isPostgres() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
