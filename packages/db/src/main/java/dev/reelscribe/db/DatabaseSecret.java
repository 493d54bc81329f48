package dev.reelscribe.db;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded database's password: made once, readable by its owner alone. */
final class DatabaseSecret {

    private DatabaseSecret() {}

    static String in(Path directory) throws IOException {
        return SecretFile.readOrCreate(directory.resolve("password"), DatabaseSecret::random);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
