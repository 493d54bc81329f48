package dev.reelscribe.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.reelscribe.db.Migrations;
import java.io.IOException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two pools on one database. They differ in the role their connections act as until a transaction says otherwise. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) throws IOException {
        var database = settings.url().isEmpty() ? Database.embedded(settings) : Database.external(settings.url());
        new Migrations(database.owner()).applyOrCheck();
        return database;
    }

    /** For requests: a login without rights, which takes the role of its user in each transaction. */
    @Bean
    @Primary
    DataSource userDataSource(Database database) {
        return pool("user", database, null);
    }

    /** For workers: every connection acts as {@code service_role}. */
    @Bean
    DataSource serviceDataSource(Database database) {
        return pool("service", database, "set role service_role");
    }

    /** For the one connection that hears notifications and is never given back. */
    @Bean
    DataSource listenDataSource(Database database) {
        return database.login();
    }

    private static HikariDataSource pool(String name, Database database, @Nullable String onConnect) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(database.login());
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        pool.setConnectionInitSql(onConnect);
        return pool;
    }

    @Bean
    ServiceTransactions serviceTransactions(@Qualifier("serviceDataSource") DataSource serviceDataSource) {
        return new ServiceTransactions(serviceDataSource);
    }

    @Bean
    RoleTransactions roleTransactions(@Qualifier("userDataSource") DataSource userDataSource) {
        return new RoleTransactions(userDataSource);
    }
}
