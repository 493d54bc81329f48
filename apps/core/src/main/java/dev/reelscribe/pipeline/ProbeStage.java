package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.video.Finding;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Keeps what the file says of itself: length, picture size, container. */
@Component
class ProbeStage implements Stage {

    @Override
    public StageName name() {
        return StageName.PROBE;
    }

    @Override
    public StageOutcome run(StageContext context) throws IOException, InterruptedException, NotMedia {
        var facts = context.facts();
        return new StageOutcome.Done(
                new Finding.MediaFacts(facts.durationSeconds(), facts.resolution(), facts.format()));
    }
}
