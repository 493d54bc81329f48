package dev.reelscribe.media;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one good picture out of a video. */
public final class Thumbnailer {

    private static final int MAX_WIDTH = 1280;
    private static final int MAX_JPEG_BYTES = 16 << 20;

    /** Mean brightness, 0 to 255 in full range, up to which a picture counts as black. */
    private static final int BLACK = 16;

    private final Cage cage;

    public Thumbnailer(Cage cage) {
        this.cage = cage;
    }

    /**
     * Writes a JPEG at most 1280 pixels wide, taken from the first minute, or from later on where that is black. Of an
     * audio file its cover serves. The target appears whole or not at all.
     *
     * @return false if there is no picture to show: neither a picture nor a cover, or nothing but black
     * @throws IOException if ffmpeg fails or the target cannot be written
     */
    public boolean extract(Path source, MediaFacts facts, Path target) throws IOException, InterruptedException {
        var picture = facts.hasVideo() ? fromVideo(source, facts.durationSeconds()) : cover(source);
        try {
            if (picture.isPresent()) {
                write(picture.get(), target);
            }
            return picture.isPresent();
        } catch (ClosedByInterruptException e) {
            throw Interruption.of(e);
        }
    }

    /** Key frames first, which cost little to decode; every frame where those were too few or too dark. */
    private Optional<byte[]> fromVideo(Path source, double seconds) throws IOException, InterruptedException {
        for (var window : Window.of(seconds)) {
            var before = new ArrayList<String>();
            if (window.keyFramesOnly()) {
                before.addAll(List.of("-skip_frame", "nokey"));
            }
            before.addAll(List.of("-ss", Double.toString(window.from()), "-t", Double.toString(window.length())));
            var picture = run(source, before, "0:V:0", bright() + ",thumbnail=n=" + window.frames());
            if (picture.isPresent()) {
                return picture;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> cover(Path source) throws IOException, InterruptedException {
        return run(source, List.of(), "0:v:0?", scale());
    }

    private Optional<byte[]> run(Path source, List<String> before, String stream, String filter)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("-nostdin", "-threads", "2"));
        arguments.addAll(InputGuard.options());
        arguments.addAll(before);
        arguments.addAll(InputGuard.input(source));
        arguments.addAll(List.of("-map", stream, "-an", "-sn", "-dn", "-vf", filter, "-frames:v", "1"));
        arguments.addAll(List.of("-c:v", "mjpeg", "-q:v", "3", "-f", "image2pipe", "pipe:1"));
        try (var process = cage.ffmpeg(arguments, Limits.brief(Duration.ofMinutes(3)))) {
            var finished = Cage.finish(process, MAX_JPEG_BYTES);
            if (finished.output().size() == 0 && isFailure(finished)) {
                throw new IOException("No picture could be taken: " + finished.lastWords());
            }
            return finished.output().size() == 0
                    ? Optional.empty()
                    : Optional.of(finished.output().toByteArray());
        }
    }

    /** A part that cannot be decoded (exit 69) or a file without a cover has nothing to show, which is no failure. */
    private static boolean isFailure(Cage.Finished finished) {
        return finished.exitCode() != 0
                && finished.exitCode() != 69
                && !finished.lastWords().contains("does not contain any stream");
    }

    /** Scaled down first: the thumbnail filter keeps every frame it compares. */
    private static String bright() {
        return scale() + ",signalstats,metadata=mode=select:key=lavfi.signalstats.YAVG:function=greater:value=" + BLACK;
    }

    private static String scale() {
        return "scale=w='min(" + MAX_WIDTH + ",iw)':h=-2,format=yuvj420p";
    }

    private static void write(byte[] picture, Path target) throws IOException {
        var partial = Files.createTempFile(target.toAbsolutePath().getParent(), "thumbnail-", ".part");
        try {
            Files.write(partial, picture);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A part of the video to look through, in seconds, and how many of its frames to compare. */
    private record Window(double from, double length, boolean keyFramesOnly, int frames) {

        static List<Window> of(double seconds) {
            var windows = new ArrayList<Window>();
            windows.add(new Window(0, 60, true, 60));
            windows.add(new Window(0, 15, false, 100));
            for (double part : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                if (seconds * part > 15) {
                    windows.add(new Window(seconds * part, 60, true, 20));
                }
            }
            for (double part : new double[] {0.25, 0.5, 0.75}) {
                windows.add(new Window(seconds * part, 15, false, 100));
            }
            return windows;
        }
    }
}
