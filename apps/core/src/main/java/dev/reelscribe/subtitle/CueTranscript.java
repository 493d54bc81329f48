package dev.reelscribe.subtitle;

import dev.reelscribe.speech.Segment;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.TranscriptSource;
import dev.reelscribe.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a transcript off captions that somebody else made. */
public final class CueTranscript {

    private static final TranscriptSource SOURCE = new TranscriptSource("embedded-subtitles", null);

    /** What captions tell the deaf besides words: sounds in brackets, notes, who speaks, a change of speaker. */
    private static final Pattern NOT_SPOKEN =
            Pattern.compile("\\[[^\\]]*]|^\\([^)]*\\)$|[♪♫]+|>>+|^\\s*[-–—](?=\\s|\\p{L})");

    private static final long PAUSE_MILLIS = 1000;

    private final List<Segment> segments = new ArrayList<>();
    private List<Word> sentence = new ArrayList<>();

    private CueTranscript() {}

    /**
     * The words of the cues, each at a time within its cue in proportion to its length, gathered into sentences.
     * Captions that roll, so that a line is shown again below or above the next, give each word once; sounds in
     * brackets are left out.
     *
     * @param language ISO 639-1 code, null where it is not known
     * @return empty where the cues hold no spoken word
     */
    public static Optional<Transcript> fromCues(List<Cue> cues, @Nullable String language) {
        CueTranscript gathered = new CueTranscript();
        RollingCaptions.once(cues).forEach(gathered::add);
        gathered.endSentence();
        return gathered.segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transcript(language, SOURCE, gathered.segments));
    }

    private void add(Cue cue) {
        List<String> texts = cue.lines().stream()
                .map(line -> NOT_SPOKEN.matcher(line).replaceAll(" "))
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                .filter(text -> !text.isEmpty())
                .toList();
        double length = texts.stream().mapToInt(String::length).sum();
        long read = 0;
        for (String text : texts) {
            long start = cue.startMillis() + Math.round(cue.durationMillis() * read / length);
            read += text.length();
            long end = cue.startMillis() + Math.round(cue.durationMillis() * read / length);
            add(new Word(text, start, end, 1));
        }
    }

    private void add(Word word) {
        if (!sentence.isEmpty() && word.startMillis() - sentence.getLast().endMillis() >= PAUSE_MILLIS) {
            endSentence();
        }
        sentence.add(word);
        if (BreakPoints.endsSentence(word.text())) {
            endSentence();
        }
    }

    private void endSentence() {
        if (!sentence.isEmpty()) {
            segments.add(new Segment(sentence));
            sentence = new ArrayList<>();
        }
    }
}
