package dev.reelscribe.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs ffmpeg and ffprobe so that a hostile file can do no harm: an argument list and never a shell, an empty
 * environment, limits on time, memory, processor and files, its own session, and a death that follows the service's.
 *
 * <p>The limits come from util-linux ({@code setsid}, {@code setpriv}, {@code prlimit}), present on nearly every
 * Linux; where one is missing its limit is not held and the others are.
 */
public final class Cage {

    private static final long MEMORY_BYTES = 4L << 30;

    private final Ffmpeg programs;
    private final List<String> bars;

    public Cage(Ffmpeg programs) {
        this.programs = programs;
        this.bars = bars();
    }

    /** Starts ffmpeg; the caller closes what it gets. */
    CagedProcess ffmpeg(List<String> arguments, Limits limits) throws IOException, InterruptedException {
        return start(programs.ffmpeg(), arguments, limits);
    }

    /** Starts ffprobe; the caller closes what it gets. */
    CagedProcess ffprobe(List<String> arguments, Limits limits) throws IOException, InterruptedException {
        return start(programs.ffprobe(), arguments, limits);
    }

    /**
     * Everything a child writes, kept in memory.
     *
     * @throws IOException if it writes more than the limit, takes longer than it may, or cannot be started
     */
    static Finished finish(CagedProcess process, int maxBytes) throws IOException, InterruptedException {
        var output = new ByteArrayOutputStream();
        for (byte[] piece = process.next(); piece != null; piece = process.next()) {
            if (output.size() + piece.length > maxBytes) {
                throw new IOException("More than the " + maxBytes + " bytes allowed came out of the file");
            }
            output.writeBytes(piece);
        }
        return new Finished(process.exitCode(), output, process.lastWords());
    }

    private CagedProcess start(Path program, List<String> arguments, Limits limits)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(bars);
        limits(command, limits);
        command.add(program.toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(programs.environment());
        return CagedProcess.start(builder, limits);
    }

    private static void limits(List<String> command, Limits limits) {
        installed("prlimit")
                .ifPresent(prlimit -> command.addAll(List.of(
                        prlimit.toString(),
                        "--as=" + MEMORY_BYTES,
                        "--fsize=0",
                        "--core=0",
                        "--cpu=" + Math.max(1, limits.cpuTime().toSeconds()),
                        "--")));
    }

    private static List<String> bars() {
        var bars = new ArrayList<String>();
        installed("setsid").ifPresent(setsid -> bars.add(setsid.toString()));
        installed("setpriv")
                .ifPresent(setpriv ->
                        bars.addAll(List.of(setpriv.toString(), "--pdeathsig", "KILL", "--no-new-privs", "--")));
        return List.copyOf(bars);
    }

    private static Optional<Path> installed(String tool) {
        return List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A child that has ended: what it wrote, and its last words on standard error. */
    record Finished(int exitCode, ByteArrayOutputStream output, String lastWords) {}
}
