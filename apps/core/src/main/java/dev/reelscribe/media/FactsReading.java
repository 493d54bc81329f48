package dev.reelscribe.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes facts of what ffprobe reports, or says why not. */
final class FactsReading {

    private static final int MAX_TAGS = 64;
    private static final int MAX_TAG_CHARACTERS = 10_000;

    private FactsReading() {}

    static Optional<Unusable> refusal(ProbeReport report) {
        var video = report.video();
        var audio = report.audio();
        if (video.isEmpty() && audio.isEmpty()) {
            return Optional.of(
                    new Unusable(Unusable.Kind.NOT_MEDIA, "The file has neither sound nor moving pictures."));
        }
        for (var stream : List.of(video, audio)) {
            if (stream.isPresent() && !stream.get().isSupported()) {
                return Optional.of(unsupported(stream.get().codecName()));
            }
        }
        return video.filter(FactsReading::hasNoValidSize).map(stream -> ProbeFailure.tooLarge());
    }

    static Unusable unsupported(String codec) {
        return new Unusable(Unusable.Kind.UNSUPPORTED, "The codec " + codec + " is not supported.");
    }

    /** The longest any part of the file says it plays, in seconds; 0 where nothing says so. */
    static double durationSeconds(ProbeReport report) {
        var whole = report.format() == null ? 0 : seconds(report.format().duration());
        return whole > 0
                ? whole
                : report.all().stream()
                        .mapToDouble(stream -> seconds(stream.duration()))
                        .max()
                        .orElse(0);
    }

    /** @param durationSeconds above zero, as found here or by counting */
    static MediaFacts facts(ProbeReport report, FileStart start, double durationSeconds) {
        var tags = report.format() == null ? null : report.format().tags();
        var demuxer = report.format() == null || report.format().name() == null
                ? ""
                : report.format().name();
        var brand = tags == null ? "" : tags.getOrDefault("major_brand", "");
        var video = report.video();
        boolean turned = video.map(ProbeReport.Stream::isTurned).orElse(false);
        int width = video.map(ProbeReport.Stream::width).orElse(0);
        int height = video.map(ProbeReport.Stream::height).orElse(0);
        return new MediaFacts(
                durationSeconds,
                turned ? height : width,
                turned ? width : height,
                video.map(stream -> ratio(stream.frameRate())).orElse(0.0),
                ContainerName.of(demuxer, brand, start.docType().orElse("")),
                report.audio().isPresent(),
                textTracks(report),
                tags(tags));
    }

    private static boolean hasNoValidSize(ProbeReport.Stream video) {
        return video.width() <= 0
                || video.height() <= 0
                || (long) video.width() * video.height() > InputGuard.MAX_PIXELS;
    }

    private static List<TextTrack> textTracks(ProbeReport report) {
        return report.all().stream()
                .filter(stream -> stream.is("subtitle") && InputGuard.isText(stream.codecName()))
                .map(stream -> new TextTrack(
                        stream.index(),
                        LanguageCode.of(stream.tag("language")),
                        stream.codecName(),
                        stream.tag("title"),
                        stream.has("forced")))
                .toList();
    }

    private static Map<String, String> tags(@Nullable Map<String, String> found) {
        var tags = new LinkedHashMap<String, String>();
        if (found != null) {
            found.entrySet().stream()
                    .filter(tag -> !tag.getValue().isBlank())
                    .limit(MAX_TAGS)
                    .forEach(tag -> tags.put(tag.getKey().toLowerCase(Locale.ROOT), shortened(tag.getValue())));
        }
        return tags;
    }

    private static String shortened(String value) {
        return value.length() <= MAX_TAG_CHARACTERS ? value : value.substring(0, MAX_TAG_CHARACTERS);
    }

    private static double seconds(@Nullable String number) {
        try {
            var value = number == null ? 0 : Double.parseDouble(number);
            return Double.isFinite(value) ? Math.max(0, value) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** {@code 30000/1001} as a number; 0 for {@code 0/0}. */
    private static double ratio(@Nullable String ratio) {
        var parts = ratio == null ? new String[0] : ratio.split("/", -1);
        if (parts.length != 2 || seconds(parts[1]) == 0) {
            return 0;
        }
        return seconds(parts[0]) / seconds(parts[1]);
    }
}
