package dev.reelscribe.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The rows of {@code auth.users} in the embedded database. */
@Component
class AccountRepository {

    private static final String COLUMNS = "id, email, created_at, updated_at, encrypted_password";

    /** The new account, or empty when the address has one already. */
    Optional<Account> insert(DSLContext dsl, String email, String passwordHash) {
        return dsl.fetchOptional(
                        "insert into auth.users (email, encrypted_password) values (?, ?) on conflict do nothing returning "
                                + COLUMNS,
                        email,
                        passwordHash)
                .map(AccountRepository::account);
    }

    Optional<Account> find(DSLContext dsl, UUID id) {
        return dsl.fetchOptional("select " + COLUMNS + " from auth.users where id = ?", id)
                .map(AccountRepository::account);
    }

    Optional<WithPassword> findByEmail(DSLContext dsl, String email) {
        return dsl.fetchOptional("select " + COLUMNS + " from auth.users where lower(email) = lower(?)", email)
                .map(row -> new WithPassword(account(row), row.get("encrypted_password", String.class)));
    }

    void signedIn(DSLContext dsl, UUID id) {
        dsl.execute("update auth.users set last_sign_in_at = now() where id = ?", id);
    }

    private static Account account(Record row) {
        return new Account(
                row.get("id", UUID.class),
                row.get("email", String.class),
                row.get("created_at", Instant.class),
                row.get("updated_at", Instant.class));
    }

    record WithPassword(Account account, String passwordHash) {}
}
