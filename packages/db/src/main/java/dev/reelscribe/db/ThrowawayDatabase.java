package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A database with every migration applied, on a free port, that leaves nothing behind. */
public final class ThrowawayDatabase implements AutoCloseable {

    private final Path directory;
    private final EmbeddedDatabase database;

    private ThrowawayDatabase(Path directory, EmbeddedDatabase database) {
        this.directory = directory;
        this.database = database;
    }

    public static ThrowawayDatabase migrated() throws IOException {
        var directory = Files.createTempDirectory("reelscribe-database");
        var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT);
        new Migrations(database.address().owner()).applyOrCheck();
        return new ThrowawayDatabase(directory, database);
    }

    public DatabaseAddress address() {
        return database.address();
    }

    public DataSource owner() {
        return address().owner();
    }

    @Override
    public void close() throws IOException {
        database.close();
        DeleteTree.of(directory);
    }
}
