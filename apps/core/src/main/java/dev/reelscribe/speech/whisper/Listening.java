package dev.reelscribe.speech.whisper;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.IntConsumer;

/**
 * What one run of the recogniser asks while it works: whether to go on, and who hears how far it is. Its stubs live as
 * long as the arena, which must outlive the run.
 */
final class Listening {

    private final Cancellation cancellation;
    private final IntConsumer percent;
    private final MemorySegment abort;
    private final MemorySegment progress;

    Listening(Arena arena, Cancellation cancellation, IntConsumer percent) {
        this.cancellation = cancellation;
        this.percent = percent;
        abort = stub(
                arena,
                "abort",
                FunctionDescriptor.of(ValueLayout.JAVA_BOOLEAN, ValueLayout.ADDRESS),
                MethodType.methodType(boolean.class, MemorySegment.class));
        progress = stub(
                arena,
                "progress",
                FunctionDescriptor.ofVoid(
                        ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                MethodType.methodType(
                        void.class, MemorySegment.class, MemorySegment.class, int.class, MemorySegment.class));
    }

    /** Sets the callbacks of {@code struct whisper_full_params}. */
    void attachTo(Struct params) {
        params.set("abort_callback", abort);
        params.set("progress_callback", progress);
    }

    @SuppressWarnings("unused")
    private boolean abort(MemorySegment userData) {
        return cancellation.isRequested();
    }

    @SuppressWarnings("unused")
    private void progress(MemorySegment context, MemorySegment state, int reached, MemorySegment userData) {
        percent.accept(reached);
    }

    @SuppressWarnings("restricted")
    private MemorySegment stub(Arena arena, String method, FunctionDescriptor descriptor, MethodType type) {
        try {
            var handle = MethodHandles.lookup().bind(this, method, type);
            return Linker.nativeLinker().upcallStub(handle, descriptor, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
