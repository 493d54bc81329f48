package dev.reelscribe.editorial;

import dev.reelscribe.editorial.Speech.Line;
import dev.reelscribe.speech.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes with the recording's own words: the sentences and phrases that carry most of it, found by statistics and
 * grammar on this machine. The same material always gives the same draft. Safe to share between threads.
 */
public final class ExtractiveWriter implements ContentWriter {

    private static final int LONGEST_SENTENCE = 400;

    @Override
    public Draft write(Material material) {
        Transcript transcript = material.transcript();
        ContainerTags container = new ContainerTags(material.containerTags());
        return transcript == null
                ? withoutSpeech(material, container)
                : withSpeech(material, container, Speech.of(transcript));
    }

    private static Draft withSpeech(Material material, ContainerTags container, Speech speech) {
        List<String> phrases = new KeyPhrases(speech).best(Draft.MAX_TAGS);
        double seconds = material.durationSeconds() > 0 ? material.durationSeconds() : speech.seconds();
        return new Draft(
                title(material, container, speech, phrases),
                description(speech),
                tags(phrases, container, speech.grammar()),
                new ShowNotes(speech).write(seconds, phrases));
    }

    private static Draft withoutSpeech(Material material, ContainerTags container) {
        double seconds = material.durationSeconds();
        String length = seconds > 0 ? " of " + Wording.english().length(seconds) : "";
        String sentence = "A video" + length + " without speech.";
        String title = container
                .title()
                .orElseGet(() -> FileName.of(material.originalFilename()).title());
        return new Draft(title, sentence, tags(List.of(), container, new Grammar("")), sentence + "\n");
    }

    /** The owner's title, else a clause that was said, else the better of file name and topics. */
    private static String title(Material material, ContainerTags container, Speech speech, List<String> phrases) {
        FileName file = FileName.of(material.originalFilename());
        Optional<String> topics = file.isTelling() || phrases.size() < 2
                ? Optional.empty()
                : Optional.of(Prose.heading(
                        Wording.of(speech.grammar().language()).join(phrases.subList(0, 2)), Draft.MAX_TITLE));
        return container
                .title()
                .or(() -> new Headline(speech).best())
                .or(() -> topics)
                .orElseGet(file::title);
    }

    /** Two to four sentences in the order said, fewer where there are no more. */
    private static String description(Speech speech) {
        int count = speech.seconds() < 60 ? 2 : speech.seconds() < 600 ? 3 : 4;
        Appeal appeal = new Appeal(speech.grammar());
        List<Integer> picked = new Highlights(speech).pick(count);
        return (picked.isEmpty() ? List.of(0) : picked)
                .stream()
                        .map(index -> sentence(speech.lines().get(index), appeal))
                        .reduce("", ExtractiveWriter::joined);
    }

    private static String joined(String text, String sentence) {
        return text.isEmpty() || text.endsWith("。") ? text + sentence : text + " " + sentence;
    }

    private static String sentence(Line line, Appeal appeal) {
        String text = line.sentence().text(appeal.start(line), line.tokens().size());
        return Prose.sentence(text, LONGEST_SENTENCE);
    }

    /** What the file's owner wrote comes before what we found. */
    private static List<String> tags(List<String> phrases, ContainerTags container, Grammar grammar) {
        List<String> tags = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        List<String> all = new ArrayList<>(container.labels());
        all.addAll(phrases);
        for (String tag : all) {
            String stem = stems(tag, grammar);
            boolean fits = tag.length() <= Draft.MAX_TAG && tag.indexOf(',') < 0;
            if (fits && tags.size() < Draft.MAX_TAGS && !stems.contains(stem)) {
                tags.add(tag);
                stems.add(stem);
            }
        }
        return tags;
    }

    private static String stems(String tag, Grammar grammar) {
        return Arrays.stream(tag.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(grammar::stem)
                .collect(Collectors.joining(" "));
    }
}
