package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Closes the server that a fresh data directory opens to every local user. */
final class ClientAuthentication {

    private static final String PASSWORD_FROM_THIS_MACHINE = """
            # Written by Reelscribe: a password for everyone, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private static final String RULES = "pg_hba.conf";

    private ClientAuthentication() {}

    /** Whether the first start came to its end: this is the last thing it does. */
    static boolean isClosed(Path data) throws IOException {
        var rules = data.resolve(RULES);
        return Files.exists(rules) && Files.readString(rules).equals(PASSWORD_FROM_THIS_MACHINE);
    }

    private static void close(Path data) throws IOException {
        var draft = data.resolve(RULES + ".new");
        Files.writeString(draft, PASSWORD_FROM_THIS_MACHINE);
        Files.move(draft, data.resolve(RULES), StandardCopyOption.ATOMIC_MOVE);
    }

    static void requirePassword(DatabaseAddress address, Path data) throws SQLException, IOException {
        if (isClosed(data)) {
            return;
        }
        try (var connection = address.owner().getConnection();
                var statement = connection.createStatement()) {
            // The password is hexadecimal, so it needs no quoting of its own.
            statement.execute("alter role %s password '%s'".formatted(DatabaseAddress.OWNER, address.password()));
            statement.execute("create role %s login noinherit password '%s'"
                    .formatted(DatabaseAddress.LOGIN, address.password()));
            close(data);
            statement.execute("select pg_reload_conf()");
        }
    }
}
