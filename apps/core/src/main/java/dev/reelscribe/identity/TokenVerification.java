package dev.reelscribe.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Which tokens count: one algorithm for one key, never the one a token names; signed by us or by the Supabase project;
 * for {@code authenticated} users, with a UUID as subject, and in time by at most 30 s of clock skew.
 */
@Configuration(proxyBeanMethods = false)
class TokenVerification {

    @Bean
    JwtDecoder jwtDecoder(IdentitySettings settings, SigningKey key) {
        var decoder = decoder(settings, key);
        decoder.setJwtValidator(validator(issuer(settings)));
        return decoder;
    }

    private static NimbusJwtDecoder decoder(IdentitySettings settings, SigningKey key) {
        if (settings.embedded()) {
            return NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(new JWKSet(key.publicKey())))
                    .jwsAlgorithm(SignatureAlgorithm.ES256)
                    .build();
        }
        if (!settings.supabaseJwtSecret().isEmpty()) {
            var secret = settings.supabaseJwtSecret().getBytes(StandardCharsets.UTF_8);
            return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(secret, "HmacSHA256"))
                    .macAlgorithm(MacAlgorithm.HS256)
                    .build();
        }
        return NimbusJwtDecoder.withJwkSetUri(issuer(settings) + "/.well-known/jwks.json")
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
    }

    private static String issuer(IdentitySettings settings) {
        return settings.supabaseUrl().isEmpty()
                ? IdentitySettings.EMBEDDED_ISSUER
                : settings.supabaseUrl().replaceFirst("/+$", "") + "/auth/v1";
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer) {
        var timestamps = new JwtTimestampValidator(Duration.ofSeconds(30));
        timestamps.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                timestamps,
                new JwtClaimValidator<Object>(
                        "iss", iss -> iss != null && iss.toString().equals(issuer)),
                new JwtClaimValidator<Collection<String>>(
                        "aud", audience -> audience != null && audience.contains("authenticated")),
                new JwtClaimValidator<Object>("role", "authenticated"::equals),
                new JwtClaimValidator<String>("sub", TokenVerification::isUuid));
    }

    private static boolean isUuid(@Nullable String subject) {
        if (subject == null) {
            return false;
        }
        try {
            return UUID.fromString(subject).toString().equalsIgnoreCase(subject);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
