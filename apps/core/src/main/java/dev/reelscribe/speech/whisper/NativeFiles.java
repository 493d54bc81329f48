package dev.reelscribe.speech.whisper;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of whisper-jni's native files serve this machine.
 *
 * @param folder the jar's folder for this system
 * @param ggml the build of libggml for this processor
 * @param system the system's file-name ending and whisper's own file name decide from it
 */
record NativeFiles(String folder, String ggml, List<String> system) {

    private static final String RELEASE = "1.7.1";

    /** @throws IOException if the jar has none for this system */
    static NativeFiles ofThisMachine() throws IOException {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch");
        boolean arm = arch.equals("aarch64");
        if (os.startsWith("linux") && (arm || arch.equals("amd64"))) {
            return new NativeFiles(
                    arm ? "debian-arm64" : "debian-amd64",
                    linuxGgml(arm, processorFlags()),
                    List.of("libggml.so", "libwhisper.so.1"));
        }
        if (os.startsWith("mac")) {
            return new NativeFiles(
                    arm ? "macos-arm64" : "macos-amd64",
                    "libggml.dylib",
                    List.of("libggml.dylib", "libwhisper.1.dylib"));
        }
        throw new IOException("Whisper cannot run in the process on " + os + " " + arch
                + ". Set SPEECH_ENGINE=openai and OPENAI_BASE_URL to use a server.");
    }

    /** Unpacks them unless that was done before, whole or not at all; ggml first, as whisper links it. */
    List<Path> unpack(Path cache) throws IOException {
        var target = cache.resolve("whisper-" + RELEASE + "-" + folder + "-" + ggml.replaceAll("\\W", "-"));
        if (!Files.isDirectory(target)) {
            Files.createDirectories(cache);
            var partial = Files.createTempDirectory(cache, "whisper-partial-");
            copy(ggml, partial.resolve(system.getFirst()));
            copy(system.getLast(), partial.resolve(system.getLast()));
            move(partial, target);
        }
        return system.stream().map(target::resolve).toList();
    }

    /** Which build the flags of /proc/cpuinfo allow; the jar names them by gcc's options. */
    static String linuxGgml(boolean arm, Set<String> flags) throws IOException {
        if (!arm) {
            return flags.containsAll(Set.of("avx", "avx2", "f16c", "fma"))
                    ? "libggml+mf16c+mfma+mavx+mavx2.so"
                    : "libggml.so";
        }
        if (flags.contains("fphp")) {
            return "libggml+fp16.so";
        }
        if (flags.contains("crc32")) {
            return "libggml+crc.so";
        }
        throw new IOException("Whisper needs an ARM processor with crc32 instructions.");
    }

    private static Set<String> processorFlags() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("flags") || line.startsWith("Features"))
                    .findFirst()
                    .map(line -> Arrays.stream(line.split("\\s+")).collect(Collectors.toSet()))
                    .orElse(Set.of());
        }
    }

    private void copy(String name, Path target) throws IOException {
        try (var packed = NativeFiles.class.getResourceAsStream("/" + folder + "/" + name)) {
            if (packed == null) {
                throw new IOException("whisper-jni's jar has no " + folder + "/" + name);
            }
            Files.copy(packed, target);
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another process was faster; its copy is as good, ours goes.
            try (var files = Files.list(partial)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(partial);
        }
    }
}
