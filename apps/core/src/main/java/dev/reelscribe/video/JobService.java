package dev.reelscribe.video;

import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import dev.reelscribe.db.generated.tables.pojos.VideoJobsRow;
import dev.reelscribe.db.model.ProcessingStages;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.UserTransactions;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a user may do with jobs. */
@Service
public class JobService {

    private static final String CANCELLED = "Cancelled.";

    private final UserTransactions transactions;
    private final VideoJobRepository jobs;
    private final WorkerWakeUp wakeUp;
    private final Clock clock;

    JobService(UserTransactions transactions, VideoJobRepository jobs, WorkerWakeUp wakeUp, Clock clock) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    public VideoJob get(CurrentUser user, int id) {
        return find(user, id).orElseThrow(JobService::notFound);
    }

    public Optional<VideoJob> find(CurrentUser user, int id) {
        return transactions.call(user, dsl -> jobs.find(dsl, id));
    }

    public List<VideoJob> list(
            CurrentUser user, Collection<ProcessingStatusEnum> statuses, int limit, @Nullable Integer before) {
        return transactions.call(user, dsl -> jobs.byStatus(dsl, statuses, limit, before));
    }

    /** Stops a job. Its worker sees that within a second and drops what it was doing. */
    public VideoJob cancel(CurrentUser user, int id) {
        return change(user, id, (dsl, job) -> {
            if (!active(job)) {
                throw new Problem(ProblemCode.JOB_NOT_ACTIVE, "There is nothing left to cancel.");
            }
            return jobs.change(dsl, job, ProcessingStatusEnum.FAILED, cancelled(stages(job)), CANCELLED);
        });
    }

    /** Goes on at the first stage that is not finished; what earlier stages made stays. */
    public VideoJob retry(CurrentUser user, int id) {
        return change(user, id, (dsl, job) -> {
            if (job.status() != ProcessingStatusEnum.FAILED) {
                throw new Problem(ProblemCode.JOB_NOT_FAILED, "This one has not failed; there is nothing to repeat.");
            }
            var changed = jobs.change(
                    dsl, job, ProcessingStatusEnum.PENDING, stages(job).reopened(), null);
            if (changed) {
                wakeUp.toProcess(dsl, job.id());
            }
            return changed;
        });
    }

    /** A worker may move the job between our look and our change; then we look again. */
    private VideoJob change(CurrentUser user, int id, Change change) {
        while (true) {
            var changed = transactions.call(user, dsl -> {
                var job = jobs.find(dsl, id).orElseThrow(JobService::notFound);
                return change.apply(dsl, job.row()) ? jobs.find(dsl, id) : Optional.<VideoJob>empty();
            });
            if (changed.isPresent()) {
                return changed.get();
            }
        }
    }

    private ProcessingStages cancelled(ProcessingStages stages) {
        var now = clock.instant();
        return stages.firstOpen()
                .map(name -> stages.with(name, stages.get(name).failed(now, CANCELLED)))
                .orElse(stages);
    }

    private static ProcessingStages stages(VideoJobsRow job) {
        var stages = job.processingStages();
        return stages == null ? ProcessingStages.allPending() : stages;
    }

    static boolean active(VideoJobsRow job) {
        return VideoJobRepository.ACTIVE.contains(job.status());
    }

    static Problem notFound() {
        return new Problem(ProblemCode.JOB_NOT_FOUND, "You have no job with this id.");
    }

    private interface Change {
        boolean apply(DSLContext dsl, VideoJobsRow job);
    }
}
