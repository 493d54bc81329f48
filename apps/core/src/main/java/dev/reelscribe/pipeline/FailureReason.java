package dev.reelscribe.pipeline;

import java.io.IOException;

/** Says in one sentence why a stage failed. */
final class FailureReason {

    private static final int LONGEST = 500;

    private FailureReason() {}

    static String of(Throwable failure) {
        var message = failure.getMessage();
        if (failure instanceof IOException && message != null && !message.isBlank()) {
            return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
        }
        return "This step failed unexpectedly (%s). The log says more."
                .formatted(failure.getClass().getSimpleName());
    }
}
