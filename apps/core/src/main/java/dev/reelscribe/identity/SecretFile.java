package dev.reelscribe.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that is made once and kept in a file only the service may read (mode 0600). */
final class SecretFile {

    private SecretFile() {}

    static String readOrCreate(Path file, Supplier<String> fresh) throws IOException {
        if (!Files.exists(file)) {
            create(file, fresh.get());
        }
        return Files.readString(file);
    }

    private static void create(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), "secret", ".new", ownerOnly);
        Files.writeString(draft, secret);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
