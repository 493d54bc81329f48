package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Closes the server that a fresh data directory opens to every local user. */
final class ClientAuthentication {

    private static final String PASSWORD_FROM_THIS_MACHINE = """
            # Written by Reelscribe: a password for everyone, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private ClientAuthentication() {}

    static void requirePassword(DatabaseAddress address, Path data) throws SQLException, IOException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(PASSWORD_FROM_THIS_MACHINE)) {
            return;
        }
        try (var connection = address.owner().getConnection();
                var statement = connection.createStatement()) {
            // The password is hexadecimal, so it needs no quoting of its own.
            statement.execute("alter role %s password '%s'".formatted(DatabaseAddress.OWNER, address.password()));
            statement.execute("create role %s login noinherit password '%s'"
                    .formatted(DatabaseAddress.LOGIN, address.password()));
            Files.writeString(rules, PASSWORD_FROM_THIS_MACHINE);
            statement.execute("select pg_reload_conf()");
        }
    }
}
