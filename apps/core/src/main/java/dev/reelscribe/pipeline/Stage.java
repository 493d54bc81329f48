package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import java.io.IOException;

/**
 * One step of a job. It runs outside any transaction, writes files under keys that are the same at every attempt, and
 * answers what it found; doing it twice does no harm. Whoever wants it stopped interrupts its thread.
 */
interface Stage {

    StageName name();

    /**
     * Does the work.
     *
     * @throws IOException or any other exception when another attempt may succeed
     * @throws InterruptedException when it was stopped
     * @throws NotMedia when no attempt can succeed on this file
     */
    StageOutcome run(StageContext context) throws IOException, InterruptedException, NotMedia;
}
