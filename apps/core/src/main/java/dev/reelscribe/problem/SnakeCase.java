package dev.reelscribe.problem;

import java.util.Locale;

/** Names as the API writes them. */
final class SnakeCase {

    private SnakeCase() {}

    static String of(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
