package dev.reelscribe.db.model;

import java.util.Arrays;
import java.util.Optional;

/** Where each stage of a job stands. */
public record ProcessingStages(
        StageProgress probe,
        StageProgress thumbnail,
        StageProgress transcription,
        StageProgress subtitles,
        StageProgress metadata) {

    public static ProcessingStages allPending() {
        var pending = StageProgress.pending();
        return new ProcessingStages(pending, pending, pending, pending, pending);
    }

    public StageProgress get(StageName name) {
        return switch (name) {
            case PROBE -> probe;
            case THUMBNAIL -> thumbnail;
            case TRANSCRIPTION -> transcription;
            case SUBTITLES -> subtitles;
            case METADATA -> metadata;
        };
    }

    public ProcessingStages with(StageName name, StageProgress progress) {
        return switch (name) {
            case PROBE -> new ProcessingStages(progress, thumbnail, transcription, subtitles, metadata);
            case THUMBNAIL -> new ProcessingStages(probe, progress, transcription, subtitles, metadata);
            case TRANSCRIPTION -> new ProcessingStages(probe, thumbnail, progress, subtitles, metadata);
            case SUBTITLES -> new ProcessingStages(probe, thumbnail, transcription, progress, metadata);
            case METADATA -> new ProcessingStages(probe, thumbnail, transcription, subtitles, progress);
        };
    }

    /** The first stage that is neither done nor skipped: where a worker goes on. Empty when all are finished. */
    public Optional<StageName> firstOpen() {
        return Arrays.stream(StageName.values())
                .filter(name -> !get(name).state().isFinished())
                .findFirst();
    }

    /** The same with every unfinished stage as if never begun, so that each has all its attempts again. */
    public ProcessingStages reopened() {
        var stages = this;
        for (var name : StageName.values()) {
            if (!get(name).state().isFinished()) {
                stages = stages.with(name, StageProgress.pending());
            }
        }
        return stages;
    }
}
