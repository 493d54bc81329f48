package dev.reelscribe.speech.whisper;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the native library's own words go: our log, for whoever debugs it. */
final class NativeLog {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLog.class);

    private NativeLog() {}

    /** A {@code ggml_log_callback} that lives as long as the process, as the library does. */
    @SuppressWarnings("restricted")
    static MemorySegment callback() {
        try {
            var log = MethodHandles.lookup()
                    .findStatic(
                            NativeLog.class,
                            "log",
                            MethodType.methodType(void.class, int.class, MemorySegment.class, MemorySegment.class));
            var descriptor = FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            return Linker.nativeLinker().upcallStub(log, descriptor, Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An exception that left an upcall would end the process: none may. */
    @SuppressWarnings({"restricted", "unused"})
    private static void log(int level, MemorySegment text, MemorySegment userData) {
        try {
            if (LOG.isDebugEnabled()) {
                LOG.debug("{}", text.reinterpret(Long.MAX_VALUE).getString(0).strip());
            }
        } catch (RuntimeException e) {
            LOG.debug("A line of the speech library could not be read", e);
        }
    }
}
