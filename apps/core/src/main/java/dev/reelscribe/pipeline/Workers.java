package dev.reelscribe.pipeline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.reelscribe.storage.MediaStore;
import dev.reelscribe.storage.StorageKey;
import dev.reelscribe.video.WorkerWakeUp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The workers of this node, on db-scheduler. One that dies is noticed after four missed heartbeats of three seconds,
 * and its job goes on elsewhere or here.
 */
@Configuration(proxyBeanMethods = false)
class Workers {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(3);

    /** When not a stage but the bookkeeping failed, as it does while the database is away. */
    private static final Duration AFTER_SURPRISE = Duration.ofSeconds(10);

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(
            @Qualifier("serviceDataSource") DataSource dataSource,
            VideoProcessingService processing,
            MediaStore store,
            OrphanSweeper sweeper,
            PipelineSettings settings,
            Clock clock) {
        return Scheduler.create(dataSource, processJob(processing, clock), deleteFiles(store))
                .startTasks(sweep(sweeper))
                .tableName(WorkerWakeUp.TABLE)
                .schedulerName(new SchedulerName.Fixed(
                        ManagementFactory.getRuntimeMXBean().getName()))
                .threads(settings.workers())
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(3))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(1))
                .build();
    }

    private static Task<Integer> processJob(VideoProcessingService processing, Clock clock) {
        return Tasks.custom(WorkerWakeUp.PROCESS_JOB)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(AFTER_SURPRISE)))
                .execute((call, context) -> process(processing, clock, call.getData()));
    }

    private static CompletionHandler<Integer> process(VideoProcessingService processing, Clock clock, int jobId) {
        try {
            return switch (processing.process(jobId)) {
                case ENDED -> new CompletionHandler.OnCompleteRemove<>();
                case LATER -> again(clock);
            };
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return again(clock);
        }
    }

    private static CompletionHandler<Integer> again(Clock clock) {
        return (complete, operations) ->
                operations.reschedule(complete, clock.instant().plus(BETWEEN_ATTEMPTS));
    }

    private static Task<String> deleteFiles(MediaStore store) {
        return Tasks.oneTime(WorkerWakeUp.DELETE_FILES)
                .onFailureRetryLater()
                .onDeadExecutionRevive()
                .execute((call, context) -> {
                    try {
                        store.delete(new StorageKey(call.getData()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static RecurringTask<Void> sweep(OrphanSweeper sweeper) {
        return Tasks.recurring("sweep-orphans", FixedDelay.ofHours(6)).execute((call, context) -> sweeper.sweep());
    }
}
