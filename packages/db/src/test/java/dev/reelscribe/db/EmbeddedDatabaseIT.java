package dev.reelscribe.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void data_is_kept_from_one_start_to_the_next() throws IOException, SQLException {
        try (var first = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            execute(first, "create table public.kept (id int)");
        }
        try (var second = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            execute(second, "select * from public.kept");
        }
    }

    @Test
    void a_second_opener_shares_the_running_server_and_leaves_it_running() throws IOException, SQLException {
        try (var owner = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            var guest = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT);
            assertThat(guest.address().port()).isEqualTo(owner.address().port());
            guest.close();
            execute(owner, "select 1");
        }
    }

    @Test
    void a_server_whose_owner_was_killed_does_not_stop_the_next_start() throws Exception {
        var killed = otherProcess();
        try {
            waitUntil(() ->
                    Postmaster.running(directory.resolve("data")) != null && Files.exists(directory.resolve("up")));
        } finally {
            killed.destroyForcibly().waitFor();
        }
        var orphan = Objects.requireNonNull(Postmaster.running(directory.resolve("data")));
        try (var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            execute(database, "select 1");
            assertThat(ProcessHandle.of(orphan.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }

    @Test
    void a_very_first_start_that_was_cut_short_is_begun_again() throws IOException, SQLException {
        try (var first = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            execute(first, "select 1");
        }
        Files.writeString(directory.resolve("data/pg_hba.conf"), "host all");
        try (var second = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            execute(second, "select 1");
        }
    }

    @Test
    void what_was_committed_survives_a_power_cut() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT);
                var sql = database.address().owner().getConnection();
                var statement = sql.createStatement();
                var rows = statement.executeQuery(
                        "select string_agg(setting, ' ') from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on on on");
        }
    }

    @Test
    void a_process_id_left_by_a_crash_and_used_by_a_stranger_is_not_touched() throws IOException, SQLException {
        EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT).close();
        var us = ProcessHandle.current().pid();
        Files.writeString(directory.resolve("data/postmaster.pid"), us + "\n" + directory + "/data\n0\n5432\n\n\n\n");
        assertThat(Postmaster.running(directory.resolve("data"))).isNull();
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_the_owner_may_read_it() throws IOException {
        try (var database = EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.address().jdbcUrl(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                .isEqualTo("rw-------");
    }

    /** Opens the database and hangs, to be killed. */
    public static void main(String[] args) throws Exception {
        var directory = Path.of(args[0]);
        EmbeddedDatabase.open(directory, EmbeddedDatabase.ANY_PORT);
        Files.createFile(directory.resolve("up"));
        new java.util.concurrent.CountDownLatch(1).await();
    }

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseIT.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static void waitUntil(Condition condition) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited a minute").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (var sql = database.address().owner().getConnection();
                var prepared = sql.createStatement()) {
            prepared.execute(statement);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
