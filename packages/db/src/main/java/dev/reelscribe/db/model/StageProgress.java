package dev.reelscribe.db.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one stage of a job has come.
 *
 * @param progress percent, 0 to 100
 * @param attempt how often the stage was begun, 0 before the first time
 * @param startedAt when the current attempt began
 * @param finishedAt when the stage was done, skipped or failed
 * @param error why it failed or was skipped, as a sentence for the user
 */
public record StageProgress(
        StageState state,
        int progress,
        int attempt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    public StageProgress {
        if (progress < 0 || progress > 100) {
            throw new IllegalArgumentException("Progress is a percentage, not " + progress);
        }
        if (attempt < 0) {
            throw new IllegalArgumentException("Attempts are counted from 0, not " + attempt);
        }
    }

    public static StageProgress pending() {
        return new StageProgress(StageState.PENDING, 0, 0, null, null, null);
    }

    public StageProgress started(Instant now) {
        return new StageProgress(StageState.RUNNING, 0, attempt + 1, now, null, null);
    }

    public StageProgress at(int percent) {
        return new StageProgress(state, percent, attempt, startedAt, finishedAt, error);
    }

    public StageProgress done(Instant now) {
        return new StageProgress(StageState.DONE, 100, attempt, startedAt, now, null);
    }

    public StageProgress skipped(Instant now, String reason) {
        return new StageProgress(StageState.SKIPPED, 100, attempt, startedAt, now, reason);
    }

    public StageProgress failed(Instant now, String reason) {
        return new StageProgress(StageState.FAILED, progress, attempt, startedAt, now, reason);
    }

    /** Waiting for its next attempt; the last one's error stays in sight. */
    public StageProgress toBeTriedAgain(String lastError) {
        return new StageProgress(StageState.PENDING, 0, attempt, startedAt, null, lastError);
    }
}
