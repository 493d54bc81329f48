package dev.reelscribe.storage;

import dev.reelscribe.db.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signs links to files and reads them back. A link holds all it opens and an HMAC over that (RFC 2104, SHA-256), so no
 * row is kept for it and nothing about it can be changed.
 */
@Component
public class FileLinks {

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    /** Links made within the same five minutes are the same, so that a page may ask again without a player starting anew. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Duration lifetime;
    private final Clock clock;

    FileLinks(StorageSettings settings, Clock clock) throws IOException {
        this.key = new SecretKeySpec(secret(settings.secrets().resolve("file-links.key")), "HmacSHA256");
        this.lifetime = settings.linkLifetime();
        this.clock = clock;
    }

    /** A path on this server, good for at most the settings' lifetime. */
    public String sign(StorageKey file, String contentType, String filename) {
        var payload =
                TO_TEXT.encodeToString(String.join("\n", String.valueOf(expiry()), file.value(), contentType, filename)
                        .getBytes(StandardCharsets.UTF_8));
        return "/api/v1/files/" + payload + "." + TO_TEXT.encodeToString(mac(payload));
    }

    /** What the link opens, or empty when it was not signed here, was changed or is over. */
    public Optional<FileLink> open(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 2 || !signed(parts[0], parts[1])) {
            return Optional.empty();
        }
        var fields = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split("\n", 4);
        var expiresAt = Instant.ofEpochSecond(Long.parseLong(fields[0]));
        return expiresAt.isAfter(clock.instant())
                ? Optional.of(new FileLink(new StorageKey(fields[1]), fields[2], fields[3], expiresAt))
                : Optional.empty();
    }

    private long expiry() {
        var now = clock.instant().getEpochSecond();
        return now - now % STEP.toSeconds() + lifetime.toSeconds();
    }

    private boolean signed(String payload, String signature) {
        try {
            return MessageDigest.isEqual(mac(payload), Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private byte[] mac(String payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(payload.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Every JDK has HmacSHA256", e);
        }
    }

    private static byte[] secret(Path file) throws IOException {
        return HexFormat.of().parseHex(SecretFile.readOrCreate(file, FileLinks::randomHex));
    }

    private static String randomHex() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
