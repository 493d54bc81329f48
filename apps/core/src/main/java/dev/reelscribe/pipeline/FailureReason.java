package dev.reelscribe.pipeline;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Says in one sentence why a stage failed. */
final class FailureReason {

    private static final int LONGEST = 500;

    private FailureReason() {}

    static String of(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "The uploaded file is no longer in the storage. Upload the video again.";
        }
        var message = failure.getMessage();
        if (failure instanceof IOException && message != null && !message.isBlank()) {
            return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
        }
        return "This step failed unexpectedly (%s). The log says more."
                .formatted(failure.getClass().getSimpleName());
    }
}
