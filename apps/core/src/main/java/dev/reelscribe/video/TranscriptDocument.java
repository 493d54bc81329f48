package dev.reelscribe.video;

import dev.reelscribe.speech.Segment;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.TranscriptSource;
import dev.reelscribe.speech.Word;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as it is stored and served: times in seconds from the start of the recording.
 *
 * @param language ISO 639-1 code, null where it is not known
 * @param engine what made it: {@code whisper}, {@code embedded-subtitles} or {@code person}
 * @param model the engine's model, null where it has none
 */
public record TranscriptDocument(
        @Nullable String language, String engine, @Nullable String model, List<TranscriptSegment> segments) {

    private static final double MILLIS = 1000.0;

    static TranscriptDocument of(Transcript transcript) {
        return new TranscriptDocument(
                transcript.language(),
                transcript.source().engine(),
                transcript.source().model(),
                transcript.segments().stream().map(TranscriptSegment::of).toList());
    }

    Transcript transcript() {
        return new Transcript(
                language,
                new TranscriptSource(engine, model),
                segments.stream().map(TranscriptSegment::segment).toList());
    }

    static long millis(double seconds) {
        return Math.round(seconds * MILLIS);
    }

    /** A run of words that belong together, as a sentence does. */
    @Schema(name = "TranscriptSegment")
    public record TranscriptSegment(double start, double end, String text, List<TranscriptWord> words) {

        static TranscriptSegment of(Segment segment) {
            return new TranscriptSegment(
                    segment.startMillis() / MILLIS,
                    segment.endMillis() / MILLIS,
                    segment.text(),
                    segment.words().stream().map(TranscriptWord::of).toList());
        }

        Segment segment() {
            return new Segment(words.stream().map(TranscriptWord::word).toList());
        }
    }

    /**
     * One word with its punctuation.
     *
     * @param probability the recogniser's confidence, 0 to 1; 1 where a person wrote it
     */
    @Schema(name = "TranscriptWord")
    public record TranscriptWord(double start, double end, String text, double probability) {

        static TranscriptWord of(Word word) {
            return new TranscriptWord(
                    word.startMillis() / MILLIS, word.endMillis() / MILLIS, word.text(), word.probability());
        }

        Word word() {
            return new Word(text, millis(start), millis(end), probability);
        }
    }
}
