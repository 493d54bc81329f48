package dev.reelscribe.db;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where an embedded database listens, and as whom to log in.
 *
 * @param port on 127.0.0.1
 * @param password of both logins below
 */
public record DatabaseAddress(int port, String password) {

    /** Owns the schema; used to migrate and nothing else. */
    public static final String OWNER = "postgres";

    /** What the service logs in as: it has no rights until it takes a role for a transaction. */
    public static final String LOGIN = "authenticator";

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public DataSource owner() {
        return as(OWNER);
    }

    public DataSource login() {
        return as(LOGIN);
    }

    private DataSource as(String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public String toString() {
        return jdbcUrl();
    }
}
