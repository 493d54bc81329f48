package dev.reelscribe.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.reelscribe.identity.Account;
import dev.reelscribe.identity.EmbeddedAuth.SignedInSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages of Supabase's auth protocol, as far as its clients need them here. */
final class AuthSchemas {

    private AuthSchemas() {}

    record Credentials(@Nullable String email, @Nullable String password) {}

    record TokenRequest(
            @Nullable String email,
            @Nullable String password,
            @JsonProperty("refresh_token") @Nullable String refreshToken) {}

    record User(
            UUID id,
            String aud,
            String role,
            String email,
            Instant emailConfirmedAt,
            Map<String, String> appMetadata,
            Map<String, String> userMetadata,
            List<String> identities,
            Instant createdAt,
            Instant updatedAt) {

        static User of(Account account) {
            return new User(
                    account.id(),
                    "authenticated",
                    "authenticated",
                    account.email(),
                    account.createdAt(),
                    Map.of("provider", "email"),
                    Map.of(),
                    List.of(),
                    account.createdAt(),
                    account.updatedAt());
        }
    }

    record Session(
            String accessToken, String tokenType, long expiresIn, long expiresAt, String refreshToken, User user) {

        static Session of(SignedInSession session, Clock clock) {
            return new Session(
                    session.accessToken(),
                    "bearer",
                    Duration.between(clock.instant(), session.expiresAt()).toSeconds(),
                    session.expiresAt().getEpochSecond(),
                    session.refreshToken(),
                    User.of(session.account()));
        }
    }

    /** How Supabase Auth tells an error. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuthError(
            int code,
            String errorCode,
            String msg,
            @Nullable WeakPassword weakPassword) {}

    record WeakPassword(List<String> reasons) {}
}
