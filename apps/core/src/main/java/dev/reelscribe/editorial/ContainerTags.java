package dev.reelscribe.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the file says of itself, as far as a person put it there and not a program. */
final class ContainerTags {

    /** The names of programs, handlers and projects nobody named. */
    private static final Pattern BY_MACHINE = Pattern.compile(
            "(?i).*(lavf|lavc|handbrake|x26[45]|encoder|libav|ffmpeg|core media"
                    + "|videohandler|soundhandler|iso media file|gpac|isom|vlc|obs studio|premiere|davinci|imovie|produced by google).*"
                    + "|(untitled|unnamed|unknown|no title|title|default|none|null|n/a|other|test|video|movie|my movie|my video|new project|project|sequence|timeline|track|clip|main|master|recording|output|export|final|draft|document|presentation)[\\s_-]*\\d*");

    private static final Pattern ADDRESS = Pattern.compile("(?i).*(https?://|www\\.).*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|]\\s*");
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(mp4|m4v|mov|mkv|webm|avi|mpg|mpeg|wmv|flv|ts|wav|mp3|m4a|ogg|prproj)");

    private final Map<String, String> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    ContainerTags(Map<String, String> raw) {
        new TreeMap<>(raw).forEach((name, value) -> tags.putIfAbsent(name.strip(), Prose.oneLine(value)));
    }

    /** The title somebody gave; a file name or a number in its place does not count. */
    Optional<String> title() {
        return Optional.ofNullable(tags.get("title"))
                .filter(title -> isByPerson(title) && !FILE.matcher(title).matches())
                .filter(title -> FileName.of(title + ".mp4").isTelling())
                .map(title -> Prose.heading(title, Draft.MAX_TITLE))
                .filter(title -> !title.isBlank());
    }

    /** Keywords first, then who made it and of what kind it is. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (String name : List.of("keywords", "keyword", "artist", "album_artist", "genre")) {
            SEPARATOR
                    .splitAsStream(tags.getOrDefault(name, ""))
                    .filter(label -> !ADDRESS.matcher(label).matches())
                    .flatMap(SLASH::splitAsStream)
                    .filter(ContainerTags::isLabel)
                    .forEach(labels::add);
        }
        return labels;
    }

    private static boolean isLabel(String label) {
        return isByPerson(label)
                && label.length() <= Draft.MAX_TAG
                && !ADDRESS.matcher(label).matches();
    }

    private static boolean isByPerson(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean unknown =
                Arrays.asList("unknown artist", "various artists", "various").contains(lower);
        return lower.codePoints().anyMatch(Character::isLetter)
                && !unknown
                && !BY_MACHINE.matcher(text).matches();
    }
}
