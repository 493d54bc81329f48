package dev.reelscribe.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class NotificationsIT {

    private static final String USER = "7b1d9a54-53a8-4e8b-9a3a-0f6a2f8f5c11";

    @Test
    void changes_of_jobs_and_metadata_and_deletions_are_told_with_ids_alone() throws IOException, SQLException {
        try (var database = ThrowawayDatabase.migrated();
                var sql = database.owner().getConnection();
                var listener = database.address().login().getConnection()) {
            run(listener, "listen reelscribe_changes");
            run(sql, "insert into auth.users (id, email, encrypted_password) values ('%s', 'a', '')".formatted(USER));
            run(
                    sql,
                    "insert into public.videos (uploader_user_id, original_filename, storage_path, content_type, size_bytes)"
                            + " values ('%s', 'secret name', 'x', 'video/mp4', 1)".formatted(USER));
            assertThat(told(listener)).isEmpty();
            run(sql, "insert into public.video_jobs (video_id) values (1)");
            run(sql, "insert into public.video_metadata (job_id, title) values (1, 'secret title')");
            run(sql, "delete from public.videos");
            assertThat(told(listener))
                    .containsExactly(
                            "{\"kind\" : \"job_changed\", \"user_id\" : \"%s\", \"job_id\" : 1}".formatted(USER),
                            "{\"kind\" : \"job_changed\", \"user_id\" : \"%s\", \"job_id\" : 1}".formatted(USER),
                            "{\"kind\" : \"video_deleted\", \"user_id\" : \"%s\", \"video_id\" : 1}".formatted(USER));
        }
    }

    private static List<String> told(Connection listener) throws SQLException {
        var payloads = new ArrayList<String>();
        for (var notification : listener.unwrap(PGConnection.class).getNotifications(200)) {
            payloads.add(notification.getParameter());
        }
        return payloads;
    }

    private static void run(Connection sql, String statement) throws SQLException {
        try (var prepared = sql.createStatement()) {
            prepared.execute(statement);
        }
    }
}
