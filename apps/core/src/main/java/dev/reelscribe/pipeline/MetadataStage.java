package dev.reelscribe.pipeline;

import dev.reelscribe.db.model.StageName;
import dev.reelscribe.editorial.ContentWriter;
import dev.reelscribe.editorial.Material;
import dev.reelscribe.pipeline.SourceFacts.NotMedia;
import dev.reelscribe.video.Finding;
import dev.reelscribe.video.TranscriptFiles;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Writes the texts to publish with the video. */
@Component
class MetadataStage implements Stage {

    private final TranscriptFiles transcripts;
    private final ContentWriter writer;

    MetadataStage(TranscriptFiles transcripts, ContentWriter writer) {
        this.transcripts = transcripts;
        this.writer = writer;
    }

    @Override
    public StageName name() {
        return StageName.METADATA;
    }

    @Override
    public StageOutcome run(StageContext context) throws IOException, InterruptedException, NotMedia {
        var transcript = transcripts.readTranscript(context.files()).orElse(null);
        var facts = context.facts();
        var draft = writer.write(
                new Material(transcript, context.originalFilename(), facts.tags(), facts.durationSeconds()));
        return new StageOutcome.Done(
                new Finding.Texts(draft.title(), draft.description(), draft.tags(), draft.showNotes()));
    }
}
