package dev.reelscribe.speech;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that ships with Reelscribe or was fetched by it, and the checksum it must have.
 *
 * @param sha256 in lower-case hexadecimal digits
 */
public record ModelFile(Path path, String sha256) {

    public static final String BASE_Q5_1 = "2a343677b8dbbbdda45864814832dc4c05f6999b58ada681293f9c170877a9ea";
    public static final String SILERO_VAD = "7ed98ddbad84ccac4cd0aeb3099049280713df825c610a8ed34543318f1b2c49";

    /** The speech model that ships, in the folder {@code models}. */
    public static ModelFile speech(Path models) {
        return new ModelFile(models.resolve("ggml-base-q5_1.bin"), BASE_Q5_1);
    }

    /** The voice detector that ships, in the folder {@code models}. */
    public static ModelFile voice(Path models) {
        return new ModelFile(models.resolve("silero_vad_16k_op15.onnx"), SILERO_VAD);
    }

    /**
     * Reads the file once, which takes a tenth of a second, and gives its path.
     *
     * @throws IOException if it is missing or not the file it should be
     */
    public Path checked() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("The model " + path + " is missing.");
        }
        var actual = digest();
        if (!actual.equals(sha256)) {
            throw new IOException(
                    "The model " + path + " is damaged: its SHA-256 is " + actual + " and should be " + sha256 + ".");
        }
        return path;
    }

    private String digest() throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
