package dev.reelscribe.db.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The stages of a job, in the order they run. */
public enum StageName {
    @JsonProperty("probe")
    PROBE,
    @JsonProperty("thumbnail")
    THUMBNAIL,
    @JsonProperty("transcription")
    TRANSCRIPTION,
    @JsonProperty("subtitles")
    SUBTITLES,
    @JsonProperty("metadata")
    METADATA
}
