package dev.reelscribe.identity;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The rows of {@code auth.refresh_tokens}: hashes only, so that a stolen table opens no session. */
@Component
class RefreshTokenRepository {

    /** As long as Supabase allows. */
    private static final int REUSE_SECONDS = 10;

    void insert(DSLContext dsl, byte[] hash, UUID sessionId, UUID userId) {
        dsl.execute(
                "insert into auth.refresh_tokens (token_hash, session_id, user_id) values (?, ?, ?)",
                hash,
                sessionId,
                userId);
    }

    /**
     * Marks a token as used. Empty when it is not known, was revoked, or was first used longer ago than the time in
     * which a page may ask again because it got no answer, or because two of its tabs asked at once.
     */
    Optional<Session> use(DSLContext dsl, byte[] hash) {
        return dsl.fetchOptional(
                        "update auth.refresh_tokens set used_at = coalesce(used_at, now())"
                                + " where token_hash = ? and not revoked"
                                + " and (used_at is null or used_at > now() - make_interval(secs => ?))"
                                + " returning session_id, user_id",
                        hash,
                        REUSE_SECONDS)
                .map(row -> new Session(row.get("session_id", UUID.class), row.get("user_id", UUID.class)));
    }

    /** Ends the session that a used token belongs to: whoever shows it again is not its owner, or not alone. */
    void revokeSessionOf(DSLContext dsl, byte[] hash) {
        dsl.execute(
                "update auth.refresh_tokens set revoked = true where session_id ="
                        + " (select session_id from auth.refresh_tokens where token_hash = ?)",
                hash);
    }

    void revokeAll(DSLContext dsl, UUID userId) {
        dsl.execute("delete from auth.refresh_tokens where user_id = ?", userId);
    }

    void revokeSession(DSLContext dsl, UUID sessionId) {
        dsl.execute("delete from auth.refresh_tokens where session_id = ?", sessionId);
    }

    void revokeOthers(DSLContext dsl, UUID userId, UUID sessionId) {
        dsl.execute("delete from auth.refresh_tokens where user_id = ? and session_id <> ?", userId, sessionId);
    }

    record Session(UUID id, UUID userId) {}
}
