package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.PcmSource;
import dev.reelscribe.speech.Progress;
import dev.reelscribe.speech.Recognition;
import dev.reelscribe.speech.Sentences;
import dev.reelscribe.speech.SpeechChunk;
import dev.reelscribe.speech.SpeechChunker;
import dev.reelscribe.speech.SpeechEngine;
import dev.reelscribe.speech.Transcript;
import dev.reelscribe.speech.TranscriptSource;
import dev.reelscribe.speech.VoiceDetector;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;

/**
 * Recognises speech with whisper.cpp on every core, after voice detection has found where somebody speaks. The model is
 * in memory only while there is something to recognise.
 */
public final class WhisperEngine implements SpeechEngine {

    /** Keeps the process under a gigabyte on machines with many cores; from there on each has several threads. */
    private static final int MOST_EARS = 4;

    private final Path model;
    private final Path voiceModel;
    private final Path cache;
    private final int cores;

    /**
     * @param model a ggml file, such as {@code models/ggml-base-q5_1.bin}
     * @param voiceModel Silero's detector, {@code models/silero_vad_16k_op15.onnx}
     * @param cache where the native library is unpacked once
     */
    public WhisperEngine(Path model, Path voiceModel, Path cache) {
        this(model, voiceModel, cache, Runtime.getRuntime().availableProcessors());
    }

    /** @param cores how many to use */
    public WhisperEngine(Path model, Path voiceModel, Path cache, int cores) {
        this.model = model;
        this.voiceModel = voiceModel;
        this.cache = cache;
        this.cores = cores;
    }

    @Override
    public Recognition recognise(PcmSource audio, long durationMillis, Progress progress)
            throws IOException, InterruptedException {
        var meter = new ProgressMeter(durationMillis * 16, progress);
        try (var detector = new VoiceDetector(voiceModel)) {
            var chunker = new SpeechChunker(audio, detector);
            var first = chunker.next();
            var recognition = first == null
                    ? new Recognition.NoSpeech("Nobody speaks in this recording.")
                    : recognise(first, chunker, meter);
            meter.finish();
            return recognition;
        } catch (ClosedByInterruptException e) {
            // An interrupt that met a file being read.
            throw interrupted(e);
        }
    }

    private static InterruptedException interrupted(ClosedByInterruptException cause) {
        Thread.interrupted();
        var interrupted = new InterruptedException();
        interrupted.initCause(cause);
        return interrupted;
    }

    private Recognition recognise(SpeechChunk first, SpeechChunker chunker, ProgressMeter meter)
            throws IOException, InterruptedException {
        var second = chunker.next();
        try (var ears = ears(second == null ? 1 : Math.min(MOST_EARS, cores))) {
            var language = Recognising.await(ears.detect(first.samples(), cores), meter);
            var words = new Recognising(ears, chunker, meter, language.code()).words(first, second);
            return words.isEmpty()
                    ? new Recognition.NoSpeech("No words could be recognised in this recording.")
                    : new Recognition.Heard(new Transcript(language.code(), source(), Sentences.of(words)));
        }
    }

    /** One thread for each chunk beats several for one chunk after another; a lone chunk gets them all. */
    private Ears ears(int count) throws IOException {
        return new Ears(WhisperModel.load(WhisperLibrary.load(cache), model), count, Math.max(1, cores / count));
    }

    /** {@code ggml-base-q5_1.bin} is the model {@code base-q5_1}. */
    private TranscriptSource source() {
        var name = model.getFileName().toString();
        return new TranscriptSource("whisper", name.replaceFirst("^ggml-", "").replaceFirst("\\.bin$", ""));
    }
}
