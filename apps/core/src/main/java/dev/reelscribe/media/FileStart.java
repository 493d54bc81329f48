package dev.reelscribe.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The first bytes of a file, which tell texts from media and one relative from another. */
record FileStart(String bytes) {

    private static final int LENGTH = 4096;

    private static final List<String> PLAYLISTS = List.of(
            "#extm3u",
            "#ext-x-",
            "#extinf",
            "ffconcat",
            "[playlist]",
            "<smil",
            "<asx",
            "<mpd",
            "<playlist",
            "<smoothstreamingmedia",
            "[reference]",
            "rtsptext");

    private static final Set<String> ISO_BOXES =
            Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "styp", "moof", "uuid");

    static FileStart of(Path source) throws IOException {
        try (var file = Files.newInputStream(source)) {
            return new FileStart(new String(file.readNBytes(LENGTH), StandardCharsets.ISO_8859_1));
        }
    }

    /** Why the file is refused before any decoder sees it, if it is. */
    Optional<Unusable> refusal() {
        if (bytes.isEmpty()) {
            return Optional.of(new Unusable(Unusable.Kind.EMPTY, "The file is empty."));
        }
        if (isPlaylist()) {
            return Optional.of(new Unusable(
                    Unusable.Kind.PLAYLIST, "The file is a playlist that points at other files, not a video."));
        }
        if (isText()) {
            return Optional.of(new Unusable(Unusable.Kind.NOT_MEDIA, "The file is a text, not a video."));
        }
        return Optional.empty();
    }

    /** MP4 and its relatives: a box whose type is known stands first (ISO/IEC 14496-12, 4.2). */
    boolean isIsoMedia() {
        return bytes.length() >= 8 && ISO_BOXES.contains(bytes.substring(4, 8));
    }

    /**
     * The DocType of a Matroska file, {@code matroska} or {@code webm} (RFC 8794, 11.2.4), which ffprobe does not
     * tell.
     */
    Optional<String> docType() {
        int element = bytes.startsWith("\u001aE\u00df\u00a3") ? bytes.indexOf("B\u0082") : -1;
        if (element < 0 || element + 3 > bytes.length()) {
            return Optional.empty();
        }
        int length = bytes.charAt(element + 2) & 0x7f;
        int end = Math.min(bytes.length(), element + 3 + length);
        return Optional.of(bytes.substring(element + 3, end).replace("\0", ""));
    }

    private boolean isPlaylist() {
        var text = bytes.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        return PLAYLISTS.stream().anyMatch(text::startsWith)
                || (text.startsWith("<?xml")
                        && PLAYLISTS.stream()
                                .filter(mark -> mark.startsWith("<"))
                                .anyMatch(text::contains));
    }

    private boolean isText() {
        return bytes.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
