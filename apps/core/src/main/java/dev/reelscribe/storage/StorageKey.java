package dev.reelscribe.storage;

import java.util.regex.Pattern;

/**
 * Where bytes are kept: names joined by slashes, made by us from ids alone. What a user calls a file is never part of
 * it.
 */
public record StorageKey(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    public StorageKey {
        if (value.length() > 400 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a storage key: " + value);
        }
    }

    public StorageKey child(String name) {
        return new StorageKey(value + "/" + name);
    }

    /** The folder it lies in. */
    public StorageKey parent() {
        var slash = value.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalStateException("At the top already: " + value);
        }
        return new StorageKey(value.substring(0, slash));
    }

    @Override
    public String toString() {
        return value;
    }
}
