package dev.reelscribe.editorial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name a file had on its owner's machine.
 *
 * @param name with its extension, without folders
 */
record FileName(String name) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\](?=.)", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern COPY = Pattern.compile("\\s*\\(\\d{1,3}\\)\\s*$|(?i)\\s*[-–]\\s*copy$");
    private static final Pattern SEPARATORS = Pattern.compile("[_+]+|(?<=\\S)[-.](?=\\S)|%20");
    private static final Pattern TECHNICAL =
            Pattern.compile("(?i)\\b(\\d{3,4}x\\d{3,4}|\\d{3,4}[pi]|[48]k|uhd|fps|\\d+fps|\\d{1,4}s|[xh]26[45]|hevc"
                    + "|av1|vp[89]|aac|mp4|mov|mkv|webm|web dl|webrip|bluray)\\b");

    /** What cameras, phones and chat programs call a file: letters that say nothing, then a date or a number. */
    private static final Pattern CAMERA = Pattern.compile(
            "(?i)(img|vid|pxl|dsc[fn]?|mvi|mov|gopr|g[hxp]\\d*|dji|video|movie|clip|rec|recording|signal|whatsapp video|wa|screen ?recording|zoom)?"
                    + "[\\s_-]*(\\d[\\d\\s_.tT:-]*(at[\\d\\s.]*)?(ms|mp|wa\\d+)?)");

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(19\\d\\d|20\\d\\d)[-_. ]?(\\d\\d)[-_. ]?(\\d\\d)(?!\\d)");
    private static final Pattern IDENTIFIER = Pattern.compile("(?i)[0-9a-f]{8,}(-[0-9a-f]{4,})*|[0-9a-f-]{32,}");

    static FileName of(String name) {
        return new FileName(FOLDERS.matcher(Prose.oneLine(name)).replaceFirst(""));
    }

    /** A title made of the name: {@code my-talk_final (2).mp4} is "My talk final". */
    String title() {
        String stem = COPY.matcher(EXTENSION.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
        if (!isWorded(stem)) {
            return numbered(stem);
        }
        String words = SEPARATORS.matcher(stem).replaceAll(" ");
        String lean = squeezed(TECHNICAL.matcher(words).replaceAll(" "));
        return Prose.heading(isWorded(lean) ? lean : squeezed(words), Draft.MAX_TITLE);
    }

    /** Whether a person put words into it, so that it says what the video is. */
    boolean isTelling() {
        return isWorded(COPY.matcher(EXTENSION.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip());
    }

    private static boolean isWorded(String stem) {
        boolean letters = stem.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        boolean spaceless = stem.codePoints().anyMatch(Sentence::isSpaceless);
        return (letters || spaceless)
                && !CAMERA.matcher(stem).matches()
                && !IDENTIFIER.matcher(stem).matches();
    }

    private static String numbered(String stem) {
        Optional<LocalDate> date = date(stem);
        if (date.isPresent()) {
            return "Recording of " + DAY.format(date.get());
        }
        boolean plain = !stem.isEmpty()
                && !IDENTIFIER.matcher(stem).matches()
                && stem.codePoints().anyMatch(Character::isLetterOrDigit);
        return plain
                ? Prose.clipped("Recording " + squeezed(SEPARATORS.matcher(stem).replaceAll(" ")), Draft.MAX_TITLE)
                : "Recording";
    }

    private static Optional<LocalDate> date(String stem) {
        Matcher matcher = DATE.matcher(stem);
        return matcher.find() ? date(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<LocalDate> date(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
