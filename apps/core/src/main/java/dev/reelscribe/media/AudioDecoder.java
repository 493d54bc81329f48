package dev.reelscribe.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Opens a file's first sound track as samples for recognition. */
public final class AudioDecoder {

    private final Cage cage;
    private final Duration longest;

    /** @param longest where decoding stops, whatever the file's header says */
    public AudioDecoder(Cage cage, Duration longest) {
        this.cage = cage;
        this.longest = longest;
    }

    /**
     * Starts decoding to 16,000 samples a second, one channel. Sample 0 is the moment the file starts to play: a sound
     * track that begins later is preceded by silence, and gaps in it are filled, so that a sample's number is its time.
     */
    public DecodedAudio open(Path source) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("-nostdin"));
        arguments.addAll(InputGuard.options());
        arguments.addAll(InputGuard.input(source));
        arguments.addAll(List.of(
                "-map",
                "0:a:0",
                "-af",
                "aresample=async=1:first_pts=0",
                "-ar",
                Integer.toString(DecodedAudio.SAMPLE_RATE),
                "-ac",
                "1",
                "-t",
                Long.toString(longest.toSeconds()),
                "-f",
                "f32le",
                "pipe:1"));
        return new DecodedAudio(cage.ffmpeg(arguments, Limits.stream(longest.plusHours(24))));
    }
}
