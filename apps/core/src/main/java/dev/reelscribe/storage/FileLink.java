package dev.reelscribe.storage;

import java.time.Instant;

/**
 * What a link opens: one file, shown as one type, saved under one name, until one moment.
 *
 * @param contentType media type the file is always served as
 * @param filename what a browser calls it when it is saved
 */
public record FileLink(StorageKey key, String contentType, String filename, Instant expiresAt) {}
