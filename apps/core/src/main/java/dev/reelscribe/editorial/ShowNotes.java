package dev.reelscribe.editorial;

import dev.reelscribe.editorial.Speech.Line;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Show notes in Markdown: what it is about, then the moments worth jumping to. */
final class ShowNotes {

    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=[#\\w]+;)|^#|(?<=^\\d{1,9})[.)]|^[-+](?=\\s)|(?<=[!:])(?=//|\\[)");
    private static final int LONGEST_MOMENT = 220;
    private static final int MOST_MOMENTS = 20;

    /** Moments grow with the root of the time: one in the first half minute, 2 in 2 minutes, 6 in 10, 13 in an hour. */
    private static final double SECONDS_A_MOMENT = 20;

    private final Speech speech;
    private final Appeal appeal;

    ShowNotes(Speech speech) {
        this.speech = speech;
        this.appeal = new Appeal(speech.grammar());
    }

    String write(double durationSeconds, List<String> topics) {
        StringJoiner notes = new StringJoiner("\n");
        notes.add(escape(Wording.of(speech.grammar().language()).about(durationSeconds, topics)));
        notes.add("");
        moments().forEach(index -> notes.add("- " + moment(speech.lines().get(index))));
        return notes + "\n";
    }

    static String escape(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** One sentence of each stretch of the speech, the stretches equally long; by place, never empty. */
    List<Integer> moments() {
        int count = Math.clamp(Math.round(Math.sqrt(speech.seconds() / SECONDS_A_MOMENT)), 1, MOST_MOMENTS);
        long start = speech.lines().getFirst().sentence().startMillis();
        Highlights highlights = new Highlights(speech);
        int from = 0;
        for (int i = 1; i <= count; i++) {
            long until = start + (long) (speech.seconds() * 1000 * i / count);
            int to = from;
            while (to < speech.lines().size() && (i == count || startMillis(to) < until)) {
                to++;
            }
            highlights.pickBetween(from, to);
            from = to;
        }
        List<Integer> picked = highlights.picked();
        return picked.isEmpty() ? List.of(0) : picked;
    }

    private long startMillis(int line) {
        return speech.lines().get(line).sentence().startMillis();
    }

    private String moment(Line line) {
        int from = appeal.start(line);
        long seconds = line.sentence().words().get(from).startMillis() / 1000;
        String text = line.sentence().text(from, line.tokens().size());
        return "[%02d:%02d:%02d] %s"
                .formatted(
                        seconds / 3600, seconds / 60 % 60, seconds % 60, escape(Prose.sentence(text, LONGEST_MOMENT)));
    }
}
