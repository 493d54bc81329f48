package dev.reelscribe.media;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The build of ffmpeg that comes as a dependency (org.bytedeco:ffmpeg). Its jar is read as a plain archive; JavaCPP's
 * own loader is not used, because it may load the libraries into this process, where a crash would be ours.
 */
final class BundledFfmpeg {

    private static final Pattern NEEDED = Pattern.compile("ffmpeg(\\.exe)?|ffprobe(\\.exe)?|lib(?!jni).*|.*\\.dll");

    private BundledFfmpeg() {}

    /**
     * Unpacks the programs and their libraries unless that was done before, whole or not at all.
     *
     * @return the ffmpeg program with ffprobe and the libraries beside it; empty where the build has none for this
     *     system
     */
    static Optional<Path> unpack(Path cache) throws IOException {
        URL packed = BundledFfmpeg.class.getResource("/org/bytedeco/ffmpeg/" + platform() + "/ffmpeg");
        if (packed == null || !(packed.openConnection() instanceof JarURLConnection connection)) {
            return Optional.empty();
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            var folder = connection
                    .getEntryName()
                    .substring(0, connection.getEntryName().lastIndexOf('/') + 1);
            // The program's checksum in the name: another release of the build unpacks beside the old one.
            var target = cache.resolve(
                    "ffmpeg-" + Long.toHexString(connection.getJarEntry().getCrc()));
            if (!Files.isDirectory(target)) {
                unpack(jar, folder, target);
            }
            return Optional.of(target.resolve("ffmpeg"));
        }
    }

    private static void unpack(JarFile jar, String folder, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var partial = Files.createTempDirectory(target.getParent(), "ffmpeg-partial-");
        try {
            for (var entry : jar.stream().toList()) {
                var name = entry.getName();
                if (name.startsWith(folder)
                        && NEEDED.matcher(name.substring(folder.length())).matches()) {
                    copy(jar, name, partial.resolve(name.substring(folder.length())));
                }
            }
            Files.move(partial, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another process was faster; its copy is as good.
        } finally {
            delete(partial);
        }
    }

    private static void copy(JarFile jar, String name, Path target) throws IOException {
        try (var packed = jar.getInputStream(jar.getEntry(name))) {
            Files.copy(packed, target);
        }
        if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** JavaCPP's name for this system, such as {@code linux-x86_64}. */
    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.startsWith("mac") ? "macosx" : os.startsWith("win") ? "windows" : "linux";
        var arch = System.getProperty("os.arch");
        return system + "-" + (arch.equals("amd64") ? "x86_64" : arch.equals("aarch64") ? "arm64" : arch);
    }
}
