package dev.reelscribe.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/** A record component's name as JSON has it. */
final class SnakeCaseName {

    private SnakeCaseName() {}

    static String of(String javaName) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(javaName);
    }
}
