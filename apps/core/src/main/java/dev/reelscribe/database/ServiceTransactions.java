package dev.reelscribe.database;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Short transactions of the service itself, as {@code service_role}, which the policies let see every row. */
public class ServiceTransactions {

    private final DSLContext database;

    ServiceTransactions(DataSource serviceDataSource) {
        this.database = DSL.using(serviceDataSource, SQLDialect.POSTGRES);
    }

    /** Runs the work and commits; whatever it throws rolls all of it back. */
    public <T> T call(Function<DSLContext, T> work) {
        return database.transactionResult(transaction -> work.apply(transaction.dsl()));
    }
}
