package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded database's password: made once, readable by its owner alone. */
final class DatabaseSecret {

    private DatabaseSecret() {}

    static String in(Path directory) throws IOException {
        var file = directory.resolve("password");
        if (!Files.exists(file)) {
            create(file);
        }
        return Files.readString(file).strip();
    }

    private static void create(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var fresh = Files.createTempFile(
                file.getParent(),
                "password",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(bytes), StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
