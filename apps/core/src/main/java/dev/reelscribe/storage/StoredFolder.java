package dev.reelscribe.storage;

import java.time.Instant;

/**
 * A folder of a store.
 *
 * @param changedAt when something was last added to or removed from it
 */
public record StoredFolder(StorageKey key, Instant changedAt) {}
