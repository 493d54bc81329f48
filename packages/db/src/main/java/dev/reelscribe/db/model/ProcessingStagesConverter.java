package dev.reelscribe.db.model;

/** {@code jsonb} as {@link ProcessingStages}. */
public final class ProcessingStagesConverter extends JsonDocument<ProcessingStages> {

    public ProcessingStagesConverter() {
        super(ProcessingStages.class);
    }
}
