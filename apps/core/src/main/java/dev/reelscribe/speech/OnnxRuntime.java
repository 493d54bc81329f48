package dev.reelscribe.speech;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * ONNX Runtime's one environment. Creating it recurses deeper than the megabyte of stack a Java thread has by default
 * (version 1.29 needs between 1.3 and 2), which ends the process without a word: a thread with more creates it.
 */
final class OnnxRuntime {

    private static final long STACK_BYTES = 16L << 20;
    private static final OrtEnvironment ENVIRONMENT = create();

    private OnnxRuntime() {}

    static OrtEnvironment environment() {
        return ENVIRONMENT;
    }

    private static OrtEnvironment create() {
        var task = new FutureTask<>(OrtEnvironment::getEnvironment);
        new Thread(null, task, "onnx-runtime-start", STACK_BYTES).start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("ONNX Runtime could not be started", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
