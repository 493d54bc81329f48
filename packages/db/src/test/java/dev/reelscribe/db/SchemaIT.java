package dev.reelscribe.db;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A migrated database with two users, each with a video, a job and its metadata; every test is rolled back. */
abstract class SchemaIT {

    static final String[] TABLES = {"videos", "video_jobs", "video_metadata"};

    @SuppressWarnings("NullAway.Init")
    private static ThrowawayDatabase database;

    @SuppressWarnings("NullAway.Init")
    Connection sql;

    final UUID alice = UUID.randomUUID();
    final UUID bob = UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException {
        database = ThrowawayDatabase.migrated();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void fill() throws SQLException {
        sql = database.owner().getConnection();
        sql.setAutoCommit(false);
        for (var user : new UUID[] {alice, bob}) {
            run("insert into auth.users (id, email, encrypted_password) values ('%s', '%s', '')", user, user);
            insertVideo(user);
            run("insert into public.video_metadata (job_id, title) values (%s, 'mine')", jobOf(user));
        }
    }

    @AfterEach
    void rollBack() throws SQLException {
        sql.rollback();
        sql.close();
    }

    void insertVideo(UUID owner) throws SQLException {
        run(
                "insert into public.videos (uploader_user_id, original_filename, storage_path, content_type, size_bytes)"
                        + " values ('%s', 'a.mp4', '%s/original', 'video/mp4', 1)",
                owner, UUID.randomUUID());
        run(
                "insert into public.video_jobs (video_id) select max(id) from public.videos where uploader_user_id = '%s'",
                owner);
    }

    /** From here to the end of the test, what the policies let this user do. */
    void as(@Nullable UUID user, String role) throws SQLException {
        var claims = user == null ? "{}" : "{\"sub\":\"%s\"}".formatted(user);
        run("select set_config('request.jwt.claims', '%s', true), set_config('role', '%s', true)", claims, role);
    }

    int videoOf(UUID user) throws SQLException {
        return number("select id from public.videos where uploader_user_id = '%s'", user);
    }

    int jobOf(UUID user) throws SQLException {
        return number("select id from public.video_jobs where video_id = %s", videoOf(user));
    }

    int count(String table) throws SQLException {
        return number("select count(*) from public.%s", table);
    }

    @FormatMethod
    int number(@FormatString String query, Object... values) throws SQLException {
        try (var statement = sql.createStatement();
                var rows = statement.executeQuery(query.formatted(values))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @FormatMethod
    String text(@FormatString String query, Object... values) throws SQLException {
        try (var statement = sql.createStatement();
                var rows = statement.executeQuery(query.formatted(values))) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** Rows changed, or 0 for a query. */
    @FormatMethod
    int run(@FormatString String statement, Object... values) throws SQLException {
        return execute(statement.formatted(values));
    }

    int execute(String statement) throws SQLException {
        try (var prepared = sql.createStatement()) {
            prepared.execute(statement);
            return Math.max(0, prepared.getUpdateCount());
        }
    }
}
