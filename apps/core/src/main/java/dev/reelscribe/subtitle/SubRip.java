package dev.reelscribe.subtitle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SubRip, the format every player and publisher takes. It has no specification; this is what players agree on. */
public final class SubRip {

    /** Invisible, and enough to keep what it stands in from being read as markup. */
    private static final String WORD_JOINER = "\u2060";

    private static final Pattern MARKUP_BEGIN = Pattern.compile("<(?=[\\p{L}/!?])|\\{(?=\\\\)|--(?=>)");
    private static final Pattern MARKED_BEGIN = Pattern.compile("(<|\\{|--)" + WORD_JOINER);
    private static final Pattern TAG = Pattern.compile("(?i)</?(i|b|u|s|font|ruby|rt)(\\s[^>]*)?>|\\{\\\\[^}]*}");

    private SubRip() {}

    /**
     * A whole file, to be stored as UTF-8. SubRip has no escapes, so text that a player would take for a tag or a time
     * gets an invisible word joiner after its first character.
     */
    public static String write(List<Cue> cues) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            file.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append('\n')
                    .append(Timestamp.format(cue.startMillis(), ','))
                    .append(" --> ")
                    .append(Timestamp.format(cue.endMillis(), ','))
                    .append('\n');
            cue.lines().forEach(line -> file.append(escape(line)).append('\n'));
        }
        return file.toString();
    }

    /**
     * The cues of a file in rising time, as plain text: tags stripped, cues without text left out.
     *
     * @throws MalformedSubtitles where the text is no SubRip at all; a single broken cue is only left out
     */
    public static List<Cue> read(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        if (!text.isBlank() && !CueBlocks.hasTiming(text)) {
            throw new MalformedSubtitles("Not SubRip: it has no line like 00:00:01,000 --> 00:00:02,000");
        }
        return CueBlocks.read(text, SubRip::plain);
    }

    private static String escape(String line) {
        return MARKUP_BEGIN.matcher(line).replaceAll(match -> Matcher.quoteReplacement(match.group()) + WORD_JOINER);
    }

    private static String plain(String line) {
        return MARKED_BEGIN.matcher(TAG.matcher(line).replaceAll("")).replaceAll("$1");
    }
}
