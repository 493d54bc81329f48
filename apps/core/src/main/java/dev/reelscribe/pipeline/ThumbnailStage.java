package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.media.Thumbnailer;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.video.Finding;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Picks the picture that stands for the video. */
@Component
class ThumbnailStage implements Stage {

    private final Thumbnailer thumbnailer;

    ThumbnailStage(Thumbnailer thumbnailer) {
        this.thumbnailer = thumbnailer;
    }

    @Override
    public StageName name() {
        return StageName.THUMBNAIL;
    }

    @Override
    public StageOutcome run(StageContext context) throws IOException, InterruptedException, NotMedia {
        var facts = context.facts();
        var target = context.files().thumbnail();
        var found = context.store()
                .writing(target, image -> context.onSource(source -> thumbnailer.extract(source, facts, image)));
        return found
                ? new StageOutcome.Done(new Finding.Thumbnail(target))
                : new StageOutcome.Skipped("The recording has no picture.");
    }
}
