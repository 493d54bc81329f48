package dev.reelscribe.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads a subtitle track out of a container. */
public final class TextTrackReader {

    private static final int MAX_BYTES = 16 << 20;

    private final Cage cage;

    public TextTrackReader(Cage cage) {
        this.cage = cage;
    }

    /**
     * The track as WebVTT, whatever it was in the file. Its text is the uploader's: data, never to be trusted as markup.
     *
     * @throws IOException if the track cannot be read or is larger than 16 MiB
     */
    public String read(Path source, TextTrack track) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("-nostdin"));
        arguments.addAll(InputGuard.options());
        arguments.addAll(InputGuard.input(source));
        arguments.addAll(List.of("-map", "0:" + track.index(), "-f", "webvtt", "pipe:1"));
        try (var process = cage.ffmpeg(arguments, Limits.brief(Duration.ofMinutes(30)))) {
            var finished = Cage.finish(process, MAX_BYTES);
            if (finished.exitCode() != 0) {
                throw new IOException("The subtitle track could not be read: " + finished.lastWords());
            }
            return finished.output().toString(StandardCharsets.UTF_8);
        }
    }
}
