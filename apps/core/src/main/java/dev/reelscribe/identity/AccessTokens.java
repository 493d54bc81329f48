package dev.reelscribe.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes embedded access tokens with the claims a Supabase token has. */
@Component
class AccessTokens {

    private final SigningKey key;
    private final IdentitySettings settings;
    private final Clock clock;

    AccessTokens(SigningKey key, IdentitySettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    AccessToken issue(Account account, UUID sessionId) {
        var now = clock.instant();
        var expiresAt = now.plus(settings.tokenLifetime());
        var claims = new JWTClaimsSet.Builder()
                .issuer(IdentitySettings.EMBEDDED_ISSUER)
                .subject(account.id().toString())
                .audience("authenticated")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .claim("role", "authenticated")
                .claim("email", account.email())
                .claim("session_id", sessionId.toString())
                .build();
        return new AccessToken(signed(claims), expiresAt);
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.pair().getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key.pair()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("An access token could not be signed", e);
        }
    }

    record AccessToken(String value, Instant expiresAt) {}
}
