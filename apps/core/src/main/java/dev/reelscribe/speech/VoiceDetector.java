package dev.reelscribe.speech;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;

/**
 * Silero's voice activity detector: how likely it is that somebody speaks, for one window of sound after another. It
 * remembers what it heard before, so one detector serves one recording from its start to its end, on one thread.
 */
public final class VoiceDetector implements AutoCloseable {

    /** Samples in a window, 32 ms. */
    static final int WINDOW = 512;

    /** The model sees these last samples of the window before in front of each window. */
    private static final int CONTEXT = 64;

    private static final long[] STATE_SHAPE = {2, 1, 128};

    private final OrtSession session;
    private final FloatBuffer input = floats(CONTEXT + WINDOW);
    private final FloatBuffer state = floats(2 * 128);
    private final Map<String, OnnxTensor> inputs;

    /** @param model {@code silero_vad_16k_op15.onnx} */
    public VoiceDetector(Path model) throws IOException {
        var environment = OnnxRuntime.environment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model.toString(), options);
            inputs = Map.of(
                    "input", OnnxTensor.createTensor(environment, input, new long[] {1, CONTEXT + WINDOW}),
                    "state", OnnxTensor.createTensor(environment, state, STATE_SHAPE),
                    "sr", OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[] {16_000}), new long[] {1}));
        } catch (OrtException e) {
            throw new IOException("The voice detector " + model + " could not be loaded: " + e.getMessage(), e);
        }
    }

    /** The probability of speech in the window that begins at {@code offset}, 0 to 1. */
    public float probability(float[] samples, int offset) throws IOException {
        input.put(0, input, WINDOW, CONTEXT);
        input.put(CONTEXT, samples, offset, WINDOW);
        try (var result = session.run(inputs)) {
            var next = (OnnxTensor) result.get("stateN").orElseThrow();
            state.put(0, next.getFloatBuffer(), 0, state.capacity());
            return ((OnnxTensor) result.get("output").orElseThrow())
                    .getFloatBuffer()
                    .get(0);
        } catch (OrtException e) {
            throw new IOException("The voice detector failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        inputs.values().forEach(OnnxTensor::close);
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Direct memory in the machine's order, which the runtime reads in place. */
    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(count * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }
}
