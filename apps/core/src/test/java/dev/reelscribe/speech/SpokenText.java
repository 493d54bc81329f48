package dev.reelscribe.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text aloud, so to say: words at a steady pace, with a pause after a comma and a longer one after a stop. */
public final class SpokenText {

    private static final long MILLIS_A_LETTER = 65;
    private static final long BETWEEN_WORDS = 40;

    private SpokenText() {}

    public static Transcript of(@Nullable String language, String text) {
        List<Segment> segments = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        long time = 0;
        for (String each : text.strip().split("[ \\n\\r\\t]+", -1)) {
            long end = time + 60 + MILLIS_A_LETTER * Math.min(20, each.length());
            words.add(new Word(each, time, end, 0.9));
            boolean stop = each.matches(".*[.?!。]");
            time = end + (stop ? 700 : each.endsWith(",") || each.endsWith("--") ? 250 : BETWEEN_WORDS);
            if (stop) {
                segments.add(new Segment(words));
                words = new ArrayList<>();
            }
        }
        if (!words.isEmpty()) {
            segments.add(new Segment(words));
        }
        return new Transcript(language, new TranscriptSource("whisper", "test"), segments);
    }

    /** A text of src/test/resources/texts. */
    public static String resource(String name) {
        try (InputStream in = SpokenText.class.getResourceAsStream("/texts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
