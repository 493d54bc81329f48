package dev.reelscribe.editorial;

import java.util.List;
import java.util.Map;

/**
 * The few words of our own, in the language of the recording where we have it.
 *
 * @param about says a length and what it is about
 * @param speech says a length of speech, where it is about nothing we could name
 * @param and joins the last topic
 * @param units a second, seconds and minutes
 */
record Wording(String about, String speech, String and, List<String> units) {

    private static final Wording ENGLISH =
            new Wording("%s on %s.", "%s of speech.", " and ", List.of("second", "seconds", "minutes"));

    private static final Map<String, Wording> BY_LANGUAGE = Map.of(
            "en", ENGLISH,
            "de", new Wording("%s: %s.", "%s Sprache.", " und ", List.of("Sekunde", "Sekunden", "Minuten")),
            "fr", new Wording("%s : %s.", "%s de parole.", " et ", List.of("seconde", "secondes", "minutes")),
            "es", new Wording("%s: %s.", "%s de voz.", " y ", List.of("segundo", "segundos", "minutos")));

    private static final int TOPICS = 3;

    static Wording of(String language) {
        return BY_LANGUAGE.getOrDefault(language, new Wording("%s: %s", "%s", ", ", List.of("s", "s", "min")));
    }

    static Wording english() {
        return ENGLISH;
    }

    String about(double seconds, List<String> topics) {
        List<String> named = topics.stream().limit(TOPICS).toList();
        return named.isEmpty() ? speech.formatted(length(seconds)) : about.formatted(length(seconds), join(named));
    }

    /** Such as "1 second" or "42 minutes", rounded down as players do: to the second under two minutes, then to the minute. */
    String length(double seconds) {
        long whole = Math.max(1, (long) seconds);
        return whole < 120 ? whole + " " + units.get(whole == 1 ? 0 : 1) : whole / 60 + " " + units.get(2);
    }

    String join(List<String> topics) {
        int last = topics.size() - 1;
        return last == 0 ? topics.getFirst() : String.join(", ", topics.subList(0, last)) + and + topics.get(last);
    }
}
