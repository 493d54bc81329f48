package dev.reelscribe.database;

import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Short transactions that act as one database role with one user's claims. Both are set for the transaction alone, in
 * the round trip that begins it, so a pooled connection never carries them over to the next.
 */
public class RoleTransactions {

    private final DSLContext database;

    RoleTransactions(DataSource userDataSource) {
        this.database = DSL.using(userDataSource, SQLDialect.POSTGRES);
    }

    /**
     * Runs the work and commits; whatever it throws rolls all of it back.
     *
     * @param claims the access token's claims as JSON, read by {@code auth.uid()}; empty for none
     */
    public <T> T call(Role role, String claims, Function<DSLContext, T> work) {
        return database.transactionResult(transaction -> {
            var dsl = transaction.dsl();
            dsl.fetch(
                    "select set_config('request.jwt.claims', ?, true), set_config('role', ?, true)",
                    claims,
                    role.sqlName());
            return work.apply(dsl);
        });
    }

    /**
     * Within a transaction of {@link #call}: does one thing as another role, then goes on as the first. What the work
     * throws has to end the transaction: it still acts as the other role.
     */
    public static <T> T within(DSLContext dsl, Role other, Role own, Supplier<T> work) {
        dsl.fetch("select set_config('role', ?, true)", other.sqlName());
        var result = work.get();
        dsl.fetch("select set_config('role', ?, true)", own.sqlName());
        return result;
    }
}
