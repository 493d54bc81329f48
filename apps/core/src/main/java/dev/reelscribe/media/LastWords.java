package dev.reelscribe.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Drains a child's standard error for as long as it lives and keeps the last lines of it. */
final class LastWords {

    private static final int LINES = 20;
    private static final int LINE_CHARACTERS = 400;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Thread drain;

    LastWords(InputStream errors) {
        drain = Thread.ofVirtual().name("caged-errors").start(() -> drain(errors));
    }

    String text() {
        try {
            drain.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    private void drain(InputStream errors) {
        try (var reader = new BufferedReader(new InputStreamReader(errors, StandardCharsets.UTF_8))) {
            var line = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                if (next == '\n' || next == '\r') {
                    keep(line);
                } else if (line.length() < LINE_CHARACTERS) {
                    line.append((char) next);
                }
            }
            keep(line);
        } catch (IOException e) {
            // Closed because the child was killed: the lines so far are all there are.
        }
    }

    private void keep(StringBuilder line) {
        if (!line.isEmpty()) {
            synchronized (lines) {
                lines.addLast(line.toString());
                if (lines.size() > LINES) {
                    lines.removeFirst();
                }
            }
        }
        line.setLength(0);
    }
}
