package dev.reelscribe.video;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements that jOOQ sends. */
final class StatementCount implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger statements = new AtomicInteger();

    @Override
    public void executeStart(ExecuteContext context) {
        statements.incrementAndGet();
    }

    int since(int before) {
        return statements.get() - before;
    }
}
