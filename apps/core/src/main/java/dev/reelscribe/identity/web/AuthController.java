package dev.reelscribe.identity.web;

import com.nimbusds.jose.jwk.JWKSet;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.EmbeddedAuth;
import dev.reelscribe.identity.EmbeddedAuth.SignedInSession;
import dev.reelscribe.identity.SignOutScope;
import dev.reelscribe.identity.SignedIn;
import dev.reelscribe.identity.SigningKey;
import dev.reelscribe.identity.web.AuthSchemas.AuthError;
import dev.reelscribe.identity.web.AuthSchemas.Credentials;
import dev.reelscribe.identity.web.AuthSchemas.Session;
import dev.reelscribe.identity.web.AuthSchemas.TokenRequest;
import dev.reelscribe.identity.web.AuthSchemas.User;
import dev.reelscribe.identity.web.AuthSchemas.WeakPassword;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supabase's auth protocol over embedded accounts, so that its own clients sign in here unchanged. */
@Hidden
@RestController
@RequestMapping("/auth/v1")
@ConditionalOnExpression("'${reelscribe.identity.supabase-url:}${reelscribe.identity.supabase-jwt-secret:}'.isEmpty()")
class AuthController {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    private final EmbeddedAuth auth;
    private final SigningKey key;
    private final Clock clock;

    AuthController(EmbeddedAuth auth, SigningKey key, Clock clock) {
        this.auth = auth;
        this.key = key;
        this.clock = clock;
    }

    @PostMapping("/signup")
    ResponseEntity<?> signUp(@RequestBody Credentials credentials) {
        var email = text(credentials.email()).strip();
        var password = text(credentials.password());
        if (!ADDRESS.matcher(email).matches()) {
            return error(400, "validation_failed", "Unable to validate email address: invalid format");
        }
        if (!EmbeddedAuth.acceptable(password)) {
            return ResponseEntity.unprocessableContent()
                    .body(new AuthError(
                            422,
                            "weak_password",
                            "The password needs at least 8 characters and at most 72 bytes.",
                            new WeakPassword(List.of("length"))));
        }
        return session(auth.signUp(email, password), error(422, "user_already_exists", "User already registered"));
    }

    @PostMapping(path = "/token", params = "grant_type=password")
    ResponseEntity<?> signIn(@RequestBody TokenRequest request) {
        return session(
                auth.signIn(text(request.email()).strip(), text(request.password())),
                error(400, "invalid_credentials", "Invalid login credentials"));
    }

    @PostMapping(path = "/token", params = "grant_type=refresh_token")
    ResponseEntity<?> refresh(@RequestBody TokenRequest request) {
        return session(
                auth.refresh(text(request.refreshToken())),
                error(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found"));
    }

    @GetMapping("/user")
    ResponseEntity<?> user(@SignedIn CurrentUser user) {
        return auth.account(user.id())
                .<ResponseEntity<?>>map(account -> ResponseEntity.ok(User.of(account)))
                .orElseGet(() -> error(403, "user_not_found", "User from sub claim in JWT does not exist"));
    }

    @PostMapping("/logout")
    ResponseEntity<Void> signOut(
            @SignedIn CurrentUser user, @RequestParam(name = "scope", defaultValue = "global") String scope) {
        auth.signOut(user, SignOutScope.named(scope));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/.well-known/jwks.json")
    Map<String, Object> keys() {
        return new JWKSet(key.publicKey()).toJSONObject();
    }

    private ResponseEntity<?> session(Optional<SignedInSession> session, ResponseEntity<?> otherwise) {
        return session.<ResponseEntity<?>>map(found -> ResponseEntity.ok(Session.of(found, clock)))
                .orElse(otherwise);
    }

    private static ResponseEntity<AuthError> error(int status, String code, String message) {
        return ResponseEntity.status(status).body(new AuthError(status, code, message, null));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
