package dev.reelscribe.db.model;

/** {@code jsonb} as {@link SubtitleFilesUrls}. */
public final class SubtitleFilesUrlsConverter extends JsonDocument<SubtitleFilesUrls> {

    public SubtitleFilesUrlsConverter() {
        super(SubtitleFilesUrls.class);
    }
}
