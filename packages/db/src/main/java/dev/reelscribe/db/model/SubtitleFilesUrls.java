package dev.reelscribe.db.model;

/**
 * The subtitle files of a job: storage keys in the database, signed URLs in the API.
 *
 * @param vtt WebVTT
 * @param srt SubRip
 */
public record SubtitleFilesUrls(String vtt, String srt) {}
