package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that is made once and kept in a file that its owner alone may read (mode 0600). */
public final class SecretFile {

    private SecretFile() {}

    /** The secret in the file. Of two processes that make it at the same time, both read the same one. */
    public static String readOrCreate(Path file, Supplier<String> fresh) throws IOException {
        if (!Files.exists(file)) {
            create(file, fresh.get());
        }
        return Files.readString(file).strip();
    }

    private static void create(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "secret", ".new", ownerOnly);
        try {
            Files.writeString(draft, secret);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            // theirs counts
        } finally {
            Files.delete(draft);
        }
    }
}
