package dev.reelscribe.database;

import dev.reelscribe.db.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database this service lives on.
 *
 * @param owner may change the schema; used at the start only
 * @param login what requests and workers log in as
 */
record Database(
        DataSource owner, DataSource login, @Nullable EmbeddedDatabase embedded) implements AutoCloseable {

    static Database embedded(DatabaseSettings settings) throws IOException {
        var embedded = EmbeddedDatabase.open(settings.directory(), settings.port());
        return new Database(embedded.address().owner(), embedded.address().login(), embedded);
    }

    /** @param url as libpq writes it, {@code postgresql://user:password@host:port/db?parameters} */
    static Database external(String url) {
        var uri = URI.create(url);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("DATABASE_URL is not postgresql://user:password@host:port/db");
        }
        var source = new PGSimpleDataSource();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        source.setUrl("jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getRawPath(), query));
        if (uri.getRawUserInfo() != null) {
            var user = uri.getRawUserInfo().split(":", 2);
            source.setUser(decoded(user[0]));
            source.setPassword(user.length > 1 ? decoded(user[1]) : "");
        }
        return new Database(source, source, null);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
