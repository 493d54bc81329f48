package dev.reelscribe.identity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads an access token into the user it stands for. */
@Component
public class BearerTokens {

    private static final UUID NO_SESSION = new UUID(0, 0);

    private final JwtDecoder decoder;
    private final JsonMapper json;

    BearerTokens(JwtDecoder decoder, JsonMapper json) {
        this.decoder = decoder;
        this.json = json;
    }

    /** The user, or empty when the token does not count. */
    public Optional<CurrentUser> verify(String token) {
        try {
            return Optional.of(user(decoder.decode(token)));
        } catch (JwtException notValid) {
            return Optional.empty();
        }
    }

    private static UUID sessionId(Jwt token) {
        try {
            var id = token.getClaimAsString("session_id");
            return id == null ? NO_SESSION : UUID.fromString(id);
        } catch (IllegalArgumentException notUuid) {
            return NO_SESSION;
        }
    }

    public CurrentUser user(Jwt token) {
        var claims = new LinkedHashMap<>(token.getClaims());
        claims.replaceAll((name, value) -> value instanceof Instant time ? (Object) time.getEpochSecond() : value);
        return new CurrentUser(
                UUID.fromString(token.getSubject()),
                sessionId(token),
                json.writeValueAsString(claims),
                Objects.requireNonNull(token.getExpiresAt(), "the decoder demands an expiry"));
    }
}
