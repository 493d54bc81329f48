package dev.reelscribe.db.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where one stage of a job stands. */
public enum StageState {
    /** Not begun, or to be tried again. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE,
    /** There was nothing to do, as with sound that holds no speech. */
    @JsonProperty("skipped")
    SKIPPED,
    @JsonProperty("failed")
    FAILED;

    /** Whether the stage has nothing left to do for this job. */
    public boolean isFinished() {
        return switch (this) {
            case DONE, SKIPPED -> true;
            case PENDING, RUNNING, FAILED -> false;
        };
    }
}
