package dev.reelscribe.speech.whisper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.reelscribe.media.FfmpegLocator;
import dev.reelscribe.media.TestMedia;
import dev.reelscribe.speech.PcmSource;
import dev.reelscribe.speech.Recognition;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhisperEngineTest {

    private static final Path MODELS = Path.of("../../models");
    private static final Path VOICE = MODELS.resolve("silero_vad_16k_op15.onnx");
    private static final String SPEECH = "and so my fellow americans ask not what your country can do for you"
            + " ask what you can do for your country";

    private final WhisperEngine engine = engine(MODELS.resolve("ggml-base-q5_1.bin"));

    @TempDir
    Path folder;

    @Test
    void hearsASpeechWordForWord() throws Exception {
        var percents = new ArrayList<Integer>();
        var transcript = heard(engine.recognise(source(samples(TestMedia.SPEECH)), 11_000, percents::add));
        assertThat(plain(transcript)).isEqualTo(SPEECH);
        assertThat(transcript.language()).isEqualTo("en");
        assertThat(transcript.source().model()).isEqualTo("base-q5_1");
        assertThat(percents).isSorted().endsWith(100);
        var words = transcript.words().toList();
        assertThat(words).allSatisfy(word -> assertThat(word.probability()).isBetween(0.05, 1.0));
        assertRising(words, 11_000);
        assertThat(words.getFirst().startMillis() / 1000.0).isEqualTo(0.3, offset(0.3));
        assertThat(words.get(6).text()).isEqualToIgnoringCase("not");
        assertThat(words.get(5).startMillis() / 1000.0).as("ask").isEqualTo(3.3, offset(0.4));
    }

    @Test
    void hearsNothingInMusic() throws Exception {
        for (var music : List.of(TestMedia.MUSIC_MP4, TestMedia.MUSIC_WEBM)) {
            assertThat(engine.recognise(source(samples(music)), 8_000, percent -> {}))
                    .isInstanceOf(Recognition.NoSpeech.class);
        }
    }

    @Test
    void hearsNothingInSilence() throws Exception {
        assertThat(engine.recognise(source(new float[160_000]), 10_000, percent -> {}))
                .isInstanceOf(Recognition.NoSpeech.class);
        assertThat(engine.recognise(source(new float[0]), 0, percent -> {})).isInstanceOf(Recognition.NoSpeech.class);
    }

    @Test
    void speechBehindMusicStartsAtItsRealTime() throws Exception {
        var music = samples(TestMedia.MUSIC_MP4);
        var speech = samples(TestMedia.SPEECH);
        var both = joined(joined(music, music), joined(music, speech));
        double speechStarts = music.length * 3 / 16_000.0;
        var transcript = heard(engine.recognise(source(both), both.length / 16, percent -> {}));
        assertThat(plain(transcript)).isEqualTo(SPEECH);
        var words = transcript.words().toList();
        assertThat(words.getFirst().startMillis() / 1000.0).isEqualTo(speechStarts + 0.3, offset(0.4));
        assertRising(words, both.length / 16);
    }

    @Test
    void wordsKeepTheirTimesAcrossManyChunksAndSilences() throws Exception {
        var speech = samples(TestMedia.SPEECH);
        var gap = new float[16_000 * 25];
        var all = joined(joined(joined(speech, speech), joined(gap, speech)), joined(speech, speech));
        var transcript = heard(engine.recognise(source(all), all.length / 16, percent -> {}));
        assertThat(plain(transcript)).isEqualTo(String.join(" ", List.of(SPEECH, SPEECH, SPEECH, SPEECH, SPEECH)));
        var words = transcript.words().toList();
        assertRising(words, all.length / 16);
        int perSpeech = words.size() / 5;
        for (int i = 0; i < 5; i++) {
            double begins = 11.0 * i + (i >= 2 ? 25 : 0);
            assertThat(words.get(perSpeech * i).startMillis() / 1000.0).isEqualTo(begins + 0.3, offset(0.4));
        }
    }

    @Test
    void stopsWithinTwoSecondsWhenInterrupted() throws Exception {
        var speech = samples(TestMedia.SPEECH);
        var all = joined(joined(speech, speech), joined(speech, speech));
        for (long wait : new long[] {0, 300, 900, 2500}) {
            var loaded = new CountDownLatch(1);
            var outcome = new AtomicReference<Throwable>();
            var thread = Thread.ofPlatform().start(() -> {
                try {
                    engine.recognise(source(all), 44_000, percent -> loaded.countDown());
                } catch (IOException | InterruptedException | RuntimeException e) {
                    outcome.set(e);
                }
            });
            loaded.await();
            thread.join(Duration.ofMillis(wait));
            thread.interrupt();
            assertThat(thread.join(Duration.ofSeconds(2))).isTrue();
            assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void saysThatAModelIsMissingOrDamaged() throws Exception {
        var speech = samples(TestMedia.SPEECH);
        assertThatThrownBy(() -> engine(folder.resolve("ggml-none.bin")).recognise(source(speech), 0, percent -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ggml-none.bin is missing");
        var damaged = Files.write(folder.resolve("ggml-bad.bin"), new byte[100_000]);
        assertThatThrownBy(() -> engine(damaged).recognise(source(speech), 0, percent -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is damaged or no ggml");
    }

    private static WhisperEngine engine(Path model) {
        return new WhisperEngine(model, VOICE, FfmpegLocator.defaultCache());
    }

    private static Transcript heard(Recognition recognition) {
        assertThat(recognition).isInstanceOf(Recognition.Heard.class);
        return ((Recognition.Heard) recognition).transcript();
    }

    private static String plain(Transcript transcript) {
        return transcript
                .words()
                .map(word -> word.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z']", ""))
                .collect(Collectors.joining(" "));
    }

    private static void assertRising(List<Word> words, long durationMillis) {
        long before = 0;
        for (var word : words) {
            assertThat(word.startMillis()).as(word.text()).isGreaterThanOrEqualTo(before);
            before = word.endMillis();
        }
        assertThat(before).isLessThanOrEqualTo(durationMillis);
    }

    private static PcmSource source(float[] samples) {
        var at = new int[1];
        return (buffer, offset, length) -> {
            if (at[0] == samples.length) {
                return -1;
            }
            int count = Math.min(length, samples.length - at[0]);
            System.arraycopy(samples, at[0], buffer, offset, count);
            at[0] += count;
            return count;
        };
    }

    private static float[] joined(float[] first, float[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static float[] samples(Path file) throws IOException, InterruptedException {
        try (var audio = TestMedia.decoder().open(file)) {
            var all = new float[16_000 * 60];
            int length = 0;
            for (int read = 0; read >= 0; read = audio.read(all, length, all.length - length)) {
                length += read;
            }
            return Arrays.copyOf(all, length);
        }
    }
}
