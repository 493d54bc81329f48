package dev.reelscribe.identity;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where tokens come from.
 *
 * @param secrets folder of the keys, readable by the service alone
 * @param supabaseUrl a Supabase project whose tokens count; empty for embedded sign-in
 * @param supabaseJwtSecret its HS256 secret; empty to use its public keys
 * @param tokenLifetime of embedded access tokens
 */
@ConfigurationProperties("reelscribe.identity")
public record IdentitySettings(
        Path secrets,
        @DefaultValue("") String supabaseUrl,
        @DefaultValue("") String supabaseJwtSecret,
        @DefaultValue("1h") Duration tokenLifetime) {

    public IdentitySettings {
        if (supabaseUrl.isEmpty() && !supabaseJwtSecret.isEmpty()) {
            throw new IllegalArgumentException("SUPABASE_JWT_SECRET says nothing without SUPABASE_URL; set both");
        }
    }

    /** Issuer of embedded tokens. */
    static final String EMBEDDED_ISSUER = "reelscribe";

    public boolean embedded() {
        return supabaseUrl.isEmpty();
    }
}
