package dev.reelscribe.db.cli;

import dev.reelscribe.db.DatabaseAddress;
import dev.reelscribe.db.DeleteTree;
import dev.reelscribe.db.EmbeddedDatabase;
import dev.reelscribe.db.Migrations;
import dev.reelscribe.db.SchemaReport;
import dev.reelscribe.db.ThrowawayDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;

/** {@code start}, {@code reset} or {@code verify} the embedded database of the data directory. */
public final class DatabaseCommand {

    private static final PrintStream OUT = System.out;

    private DatabaseCommand() {}

    /** @param args the command and, if not {@code .reelscribe}, the data directory */
    public static void main(String[] args) throws Exception {
        var command = args.length > 0 ? args[0] : "";
        var directory = Path.of(args.length > 1 ? args[1] : dataDirectory()).resolve("database");
        switch (command) {
            case "start" -> start(directory);
            case "reset" -> reset(directory);
            case "verify" -> System.exit(verify(directory) ? 0 : 1);
            default -> {
                OUT.println("Say start, reset or verify.");
                System.exit(2);
            }
        }
    }

    private static void start(Path directory) throws IOException, InterruptedException {
        try (var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.DEFAULT_PORT)) {
            new Migrations(database.address().owner()).applyOrCheck();
            announce(database.address());
            OUT.println("Press Ctrl-C to stop.");
            waitForTheEnd(database);
        }
    }

    private static void waitForTheEnd(EmbeddedDatabase database) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                database.close();
            } catch (IOException e) {
                OUT.println("PostgreSQL did not stop cleanly: " + e.getMessage());
            }
            stopped.countDown();
        }));
        stopped.await();
    }

    private static void reset(Path directory) throws IOException {
        EmbeddedDatabase.requireUnused(directory);
        DeleteTree.of(directory);
        try (var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.DEFAULT_PORT)) {
            new Migrations(database.address().owner()).applyOrCheck();
        }
        OUT.println("The database is empty and has every migration.");
    }

    private static boolean verify(Path directory) throws IOException, SQLException {
        try (var wanted = ThrowawayDatabase.migrated();
                var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.DEFAULT_PORT)) {
            var expected = SchemaReport.of(wanted.owner());
            var found = SchemaReport.of(database.address().owner());
            found.forEach(OUT::println);
            var missing = new ArrayList<>(expected);
            missing.removeAll(found);
            var foreign = new ArrayList<>(found);
            foreign.removeAll(expected);
            missing.forEach(line -> OUT.println("MISSING " + line));
            foreign.forEach(line -> OUT.println("NOT IN THE MIGRATIONS " + line));
            var same = missing.isEmpty() && foreign.isEmpty();
            OUT.println(same ? "The database is as the migrations say." : "The database differs from the migrations.");
            return same;
        }
    }

    private static void announce(DatabaseAddress address) {
        OUT.printf(
                "PostgreSQL listens: postgresql://%s:%s@127.0.0.1:%d/postgres%n",
                DatabaseAddress.OWNER, address.password(), address.port());
    }

    private static String dataDirectory() {
        var set = System.getenv("REELSCRIBE_DATA_DIR");
        return set == null || set.isBlank() ? ".reelscribe" : set;
    }
}
