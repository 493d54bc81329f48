package dev.reelscribe.identity;

import dev.reelscribe.database.Role;
import dev.reelscribe.database.RoleTransactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sign-up, sign-in and renewal where no Supabase project does it. Each refresh token works once, and for some seconds
 * again; one shown later ends its session (RFC 9700, section 4.14).
 */
@Component
public class EmbeddedAuth {

    /** What bcrypt reads; more would be cut off in silence. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private static final int SHORTEST_PASSWORD = 8;

    private final RoleTransactions transactions;
    private final AccountRepository accounts;
    private final RefreshTokenRepository refreshTokens;
    private final AccessTokens accessTokens;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNobody = passwords.encode("nobody has this password");

    EmbeddedAuth(
            RoleTransactions transactions,
            AccountRepository accounts,
            RefreshTokenRepository refreshTokens,
            AccessTokens accessTokens) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
    }

    public static boolean acceptable(String password) {
        return password.length() >= SHORTEST_PASSWORD
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES;
    }

    /** A session of a new account, or empty when the address has an account. */
    public Optional<SignedInSession> signUp(String email, String password) {
        var hash = passwords.encode(password);
        return inTransaction(
                dsl -> accounts.insert(dsl, email, hash).map(account -> session(dsl, account, UUID.randomUUID())));
    }

    /** A new session, or empty when address and password do not belong together. Takes as long either way. */
    public Optional<SignedInSession> signIn(String email, String password) {
        var found = inTransaction(dsl -> accounts.findByEmail(dsl, email));
        var hash = found.map(AccountRepository.WithPassword::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        return found.map(AccountRepository.WithPassword::account)
                .map(account -> inTransaction(dsl -> {
                    accounts.signedIn(dsl, account.id());
                    return session(dsl, account, UUID.randomUUID());
                }));
    }

    /** The session goes on with new tokens, or empty when the refresh token is unknown or was used before. */
    public Optional<SignedInSession> refresh(String refreshToken) {
        var hash = hash(refreshToken);
        return inTransaction(dsl -> {
            var used = refreshTokens.use(dsl, hash);
            if (used.isEmpty()) {
                refreshTokens.revokeSessionOf(dsl, hash);
            }
            return used.flatMap(session ->
                    accounts.find(dsl, session.userId()).map(account -> session(dsl, account, session.id())));
        });
    }

    public Optional<Account> account(UUID id) {
        return inTransaction(dsl -> accounts.find(dsl, id));
    }

    /** Ends sessions of a user; access tokens already given out end by themselves. */
    public void signOut(CurrentUser user, SignOutScope scope) {
        inTransaction(dsl -> {
            switch (scope) {
                case GLOBAL -> refreshTokens.revokeAll(dsl, user.id());
                case LOCAL -> refreshTokens.revokeSession(dsl, user.sessionId());
                case OTHERS -> refreshTokens.revokeOthers(dsl, user.id(), user.sessionId());
            }
            return scope;
        });
    }

    private SignedInSession session(DSLContext dsl, Account account, UUID sessionId) {
        var refreshToken = randomToken();
        refreshTokens.insert(dsl, hash(refreshToken), sessionId, account.id());
        var access = accessTokens.issue(account, sessionId);
        return new SignedInSession(account, access.value(), access.expiresAt(), refreshToken);
    }

    private <T> T inTransaction(Function<DSLContext, T> work) {
        return transactions.call(Role.AUTH_ADMIN, "", work);
    }

    private String randomToken() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256", e);
        }
    }

    /**
     * @param expiresAt when the access token ends
     * @param refreshToken good for one renewal
     */
    public record SignedInSession(Account account, String accessToken, Instant expiresAt, String refreshToken) {}
}
