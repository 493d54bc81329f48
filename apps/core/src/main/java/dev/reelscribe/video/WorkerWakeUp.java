package dev.reelscribe.video;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.reelscribe.database.Role;
import dev.reelscribe.database.RoleTransactions;
import dev.reelscribe.storage.StorageKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Wakes the workers from within the transaction that gives them work: a rollback takes the call back. A call carries
 * ids alone; the rows say what is to be done, so a call too many is harmless.
 */
@Component
public class WorkerWakeUp {

    /** A job to process; the data is its id. */
    public static final TaskDescriptor<Integer> PROCESS_JOB = TaskDescriptor.of("process-job", Integer.class);

    /** A folder to delete; the data is its storage key. */
    public static final TaskDescriptor<String> DELETE_FILES = TaskDescriptor.of("delete-files", String.class);

    /** Where db-scheduler keeps its calls. */
    public static final String TABLE = "reelscribe.scheduled_tasks";

    /** By then every worker has seen that the rows are gone and writes no more. */
    private static final Duration WORKERS_LET_GO = Duration.ofSeconds(10);

    private final Clock clock;

    WorkerWakeUp(Clock clock) {
        this.clock = clock;
    }

    void toProcess(DSLContext userTransaction, int jobId) {
        call(userTransaction, PROCESS_JOB, jobId + "/" + UUID.randomUUID(), jobId, clock.instant());
    }

    void toDelete(DSLContext userTransaction, StorageKey folder) {
        call(
                userTransaction,
                DELETE_FILES,
                folder.value(),
                folder.value(),
                clock.instant().plus(WORKERS_LET_GO));
    }

    private <T> void call(DSLContext dsl, TaskDescriptor<T> task, String instance, T data, Instant due) {
        RoleTransactions.within(
                dsl,
                Role.SERVICE,
                Role.AUTHENTICATED,
                () -> dsl.connectionResult(connection -> {
                    var client = SchedulerClient.Builder.create(new SingleConnectionDataSource(connection, true))
                            .tableName(TABLE)
                            .build();
                    return client.scheduleIfNotExists(
                            task.instance(instance).data(data).scheduledTo(due));
                }));
    }
}
