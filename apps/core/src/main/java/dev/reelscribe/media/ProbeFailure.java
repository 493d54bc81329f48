package dev.reelscribe.media;

import java.util.regex.Pattern;

/** Reads ffprobe's last words: what kind of unusable a file is. */
final class ProbeFailure {

    private static final Pattern CODEC = Pattern.compile("Codec \\((\\w+)\\) not on whitelist");

    private ProbeFailure() {}

    static Unusable of(String lastWords) {
        var codec = CODEC.matcher(lastWords);
        if (codec.find()) {
            return FactsReading.unsupported(codec.group(1));
        }
        if (lastWords.contains("not on whitelist")) {
            return new Unusable(Unusable.Kind.UNSUPPORTED, "This kind of container is not supported.");
        }
        if (lastWords.contains("max_pixels") || lastWords.contains("Picture size")) {
            return tooLarge();
        }
        return new Unusable(Unusable.Kind.NOT_MEDIA, "The file is neither audio nor video, or it is damaged.");
    }

    static Unusable tooLarge() {
        return new Unusable(
                Unusable.Kind.TOO_LARGE,
                "The picture has no valid size or more than " + InputGuard.MAX_PIXELS / 1_000_000 + " megapixels.");
    }
}
