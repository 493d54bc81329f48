package dev.reelscribe.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The schema's history: SQL files named as the Supabase CLI names them. On a plain PostgreSQL they are applied here,
 * after what Supabase brings of its own; on Supabase its CLI applies them and this only looks.
 */
public final class Migrations {

    private final DataSource owner;

    /** @param owner connects as a role that may create roles and schemas */
    public Migrations(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Brings a plain PostgreSQL up to date, or checks a Supabase database.
     *
     * @throws MissingMigrations when a Supabase database lacks some
     */
    public void applyOrCheck() {
        try (var connection = owner.getConnection()) {
            if (isSupabase(connection)) {
                check(connection);
            } else {
                applyShim(connection);
                flyway().migrate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migrations")
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("_")
                .defaultSchema("reelscribe")
                .table("schema_history")
                .load();
    }

    private static void applyShim(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(resource("/db/shim/supabase.sql"));
        }
    }

    private static boolean isSupabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select exists (select from pg_roles where rolname = 'supabase_admin')")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void check(Connection connection) throws SQLException {
        var applied = appliedBySupabase(connection);
        List<String> missing =
                versions().stream().filter(v -> !applied.contains(v)).toList();
        if (!missing.isEmpty()) {
            throw new MissingMigrations(missing);
        }
    }

    private static Set<String> appliedBySupabase(Connection connection) throws SQLException {
        Set<String> applied = new HashSet<>();
        try (var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('supabase_migrations.schema_migrations')")) {
                table.next();
                if (table.getString(1) == null) {
                    return applied;
                }
            }
            try (var rows = statement.executeQuery("select version from supabase_migrations.schema_migrations")) {
                while (rows.next()) {
                    applied.add(rows.getString(1));
                }
            }
        }
        return applied;
    }

    private List<String> versions() {
        return Arrays.stream(flyway().info().all())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .toList();
    }

    private static String resource(String name) {
        try (var in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
