package dev.reelscribe.speech.whisper;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** A native struct whose fields are read and written by name. */
record Struct(StructLayout layout, MemorySegment memory) {

    int number(String field) {
        return memory.get(ValueLayout.JAVA_INT, offset(field));
    }

    long longNumber(String field) {
        return memory.get(ValueLayout.JAVA_LONG, offset(field));
    }

    float real(String field) {
        return memory.get(ValueLayout.JAVA_FLOAT, offset(field));
    }

    boolean flag(String field) {
        return memory.get(ValueLayout.JAVA_BOOLEAN, offset(field));
    }

    void set(String field, int value) {
        memory.set(ValueLayout.JAVA_INT, offset(field), value);
    }

    void set(String field, boolean value) {
        memory.set(ValueLayout.JAVA_BOOLEAN, offset(field), value);
    }

    void set(String field, MemorySegment address) {
        memory.set(ValueLayout.ADDRESS, offset(field), address);
    }

    private long offset(String field) {
        return layout.byteOffset(groupElement(field));
    }
}
