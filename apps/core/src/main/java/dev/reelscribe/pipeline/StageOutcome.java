package dev.reelscribe.pipeline;

import dev.reelscribe.video.Finding;

/** How a stage ended. What it throws instead means: try again, unless the upload is {@link SourceFacts.NotMedia no media}. */
sealed interface StageOutcome {

    record Done(Finding finding) implements StageOutcome {}

    /** There was nothing to do, for a reason a user understands. */
    record Skipped(String reason) implements StageOutcome {}
}
