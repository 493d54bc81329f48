package dev.reelscribe.subtitle;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The W3C's WebVTT, the format of the web's text tracks. */
public final class WebVtt {

    private static final Pattern TAG = Pattern.compile("<[^>]*(>|$)");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|lrm|rlm|nbsp|quot|apos);");
    private static final Map<String, String> REFERENCES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "lrm", "\u200E", "rlm", "\u200F", "nbsp", " ", "quot", "\"", "apos", "'");

    /** What opens a block other than a cue. Inside a cue it is only text, but not every reader knows that. */
    private static final Pattern BLOCK_WORD = Pattern.compile("^(?=(WEBVTT|NOTE|STYLE|REGION)\\b)");

    private static final Pattern MARKED_BLOCK_WORD = Pattern.compile("^\u200E(?=(WEBVTT|NOTE|STYLE|REGION)\\b)");

    private WebVtt() {}

    /**
     * A whole file, to be stored as UTF-8. Text is escaped, so that none of it is taken for markup, a time or a block:
     * a line that begins as a block does gets an invisible left-to-right mark before it.
     */
    public static String write(List<Cue> cues) {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            file.append('\n')
                    .append(Timestamp.format(cue.startMillis(), '.'))
                    .append(" --> ")
                    .append(Timestamp.format(cue.endMillis(), '.'))
                    .append('\n');
            cue.lines().forEach(line -> file.append(escape(line)).append('\n'));
        }
        return file.toString();
    }

    /**
     * The cues of a file in rising time, as plain text: tags stripped, entities decoded, cues without text left out.
     *
     * @throws MalformedSubtitles where the text is no WebVTT at all; a single broken cue is only left out
     */
    public static List<Cue> read(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        if (!text.startsWith("WEBVTT") && !CueBlocks.hasTiming(text)) {
            throw new MalformedSubtitles("Not WebVTT: it does not begin with WEBVTT and has no line like"
                    + " 00:00:01.000 --> 00:00:02.000");
        }
        return CueBlocks.read(text, WebVtt::plain);
    }

    private static String escape(String line) {
        String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return BLOCK_WORD.matcher(escaped).replaceFirst("&lrm;");
    }

    private static String plain(String line) {
        String decoded =
                REFERENCE.matcher(TAG.matcher(line).replaceAll("")).replaceAll(match -> REFERENCES.get(match.group(1)));
        return MARKED_BLOCK_WORD.matcher(decoded).replaceFirst("");
    }
}
