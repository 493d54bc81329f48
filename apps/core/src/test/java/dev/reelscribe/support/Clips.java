package dev.reelscribe.support;

import dev.reelscribe.media.AudioDecoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The small recordings the tests share; their README says what each is. */
public final class Clips {

    public static final String SPEECH = "speech-jfk-720x480-11s.mp4";
    public static final String SILENT = "silent-320x240-8s.mp4";
    public static final String MUSIC = "music-only-320x240-8s.mp4";
    public static final String MUSIC_VP8 = "music-vp8-720x480-8s.webm";

    private static final int SAMPLE_RATE = 16_000;

    private Clips() {}

    /** The speech so many times in a row, as a WAV file: eleven seconds and 350 kB each. */
    public static byte[] speech(AudioDecoder decoder, int times) throws IOException, InterruptedException {
        var once = decoded(decoder);
        var frames = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            frames.write(once);
        }
        var format = new AudioFormat(SAMPLE_RATE, Short.SIZE, 1, true, false);
        var wav = new ByteArrayOutputStream();
        var stream = new AudioInputStream(new ByteArrayInputStream(frames.toByteArray()), format, frames.size() / 2);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, wav);
        return wav.toByteArray();
    }

    private static byte[] decoded(AudioDecoder decoder) throws IOException, InterruptedException {
        var bytes = ByteBuffer.allocate(12 * SAMPLE_RATE * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        var samples = new float[SAMPLE_RATE];
        try (var sound = decoder.open(path(SPEECH))) {
            for (int read = sound.read(samples, 0, samples.length);
                    read >= 0;
                    read = sound.read(samples, 0, samples.length)) {
                for (int i = 0; i < read; i++) {
                    bytes.putShort((short) (samples[i] * Short.MAX_VALUE));
                }
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    public static Path path(String clip) {
        return Path.of("src/test/resources/media", clip);
    }
}
