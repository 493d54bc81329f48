package dev.reelscribe.architecture;

import dev.reelscribe.db.generated.Tables;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/** One class for each rule that breaks it. */
final class Breaches {

    private Breaches() {}

    static final class ReadsTables {
        Object table() {
            return Tables.VIDEOS;
        }
    }

    static final class StartsProcess {
        Process start() throws IOException {
            return new ProcessBuilder("true").start();
        }
    }

    static final class TouchesMemory {
        Object nothing() {
            return MemorySegment.NULL;
        }
    }

    static final class KnowsHttp {
        Object status() {
            return org.springframework.http.HttpStatus.OK;
        }
    }
}
