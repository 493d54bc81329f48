package dev.reelscribe.identity;

import dev.reelscribe.database.Role;
import dev.reelscribe.database.RoleTransactions;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Transactions on behalf of a user, in which row-level security decides what exists. */
@Component
public class UserTransactions {

    private final RoleTransactions transactions;

    UserTransactions(RoleTransactions transactions) {
        this.transactions = transactions;
    }

    public <T> T call(CurrentUser user, Function<DSLContext, T> work) {
        return transactions.call(Role.AUTHENTICATED, user.claims(), work);
    }
}
