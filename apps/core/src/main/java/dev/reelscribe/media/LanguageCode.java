package dev.reelscribe.media;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Containers name languages by three letters (ISO 639-2), Reelscribe by two (ISO 639-1) where there are two. */
final class LanguageCode {

    /** The bibliographic codes that differ from the terminological ones Java knows (ISO 639-2/B). */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageCode() {}

    /** Null for no language, {@code und} (undetermined) and {@code mul} (several). */
    static @Nullable String of(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        var code = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return code.equals("und") || code.equals("mul") ? null : TWO_LETTERS.getOrDefault(code, code);
    }

    private static Map<String, String> twoLetters() {
        var codes = new HashMap<>(BIBLIOGRAPHIC);
        Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .forEach(code -> {
                    try {
                        codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
                    } catch (MissingResourceException e) {
                        // No three letters for this one: nothing to translate.
                    }
                });
        return Map.copyOf(codes);
    }
}
