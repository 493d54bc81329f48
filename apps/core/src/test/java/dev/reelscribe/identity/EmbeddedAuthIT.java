package dev.reelscribe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.database.Role;
import dev.reelscribe.database.RoleTransactions;
import dev.reelscribe.support.Api;
import dev.reelscribe.support.Api.Answer;
import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmbeddedAuthIT extends CoreIT {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RoleTransactions transactions;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void who_signed_up_can_sign_in_and_is_the_same_user() {
        var up = signUp("a good password").body();
        var in = token("password", credentials("a good password")).body();
        assertThat(in.get("user").get("id")).isEqualTo(up.get("user").get("id"));
        assertThat(in.get("expires_in").asInt()).isBetween(3590, 3600);
        assertThat(as(in.get("access_token").asString())
                        .get("/auth/v1/user")
                        .body()
                        .get("email")
                        .asString())
                .isEqualTo(email);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same() {
        signUp("a good password");
        var wrong = token("password", credentials("another password"));
        var unknown = token("password", "{\"email\":\"nobody@example.org\",\"password\":\"another password\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void a_password_must_be_long_enough_and_an_address_must_be_one() {
        assertThat(signUp("short").body().get("error_code").asString()).isEqualTo("weak_password");
        assertThat(signUp("x".repeat(73)).status()).isEqualTo(422);
        assertThat(api().post("/auth/v1/signup", "{\"email\":\"nobody\",\"password\":\"a good password\"}")
                        .status())
                .isEqualTo(400);
        assertThat(api().post("/auth/v1/signup", "{}").status()).isEqualTo(400);
    }

    @Test
    void a_refresh_token_works_once_and_its_late_second_use_ends_the_session() {
        var session = signUp("a good password").body();
        var first = session.get("refresh_token").asString();
        var second = refresh(first);
        assertThat(second.status()).isEqualTo(200);
        assertThat(refresh(first).status())
                .as("a page that got no answer asks again")
                .isEqualTo(200);
        secondsPass(session.get("user").get("id").asString());
        assertThat(refresh(first).status()).isEqualTo(400);
        assertThat(refresh(second.body().get("refresh_token").asString()).status())
                .isEqualTo(400);
    }

    @Test
    void after_signing_out_no_refresh_token_works() {
        var session = signUp("a good password").body();
        assertThat(as(session.get("access_token").asString())
                        .post("/auth/v1/logout", "")
                        .status())
                .isEqualTo(204);
        assertThat(refresh(session.get("refresh_token").asString()).status()).isEqualTo(400);
    }

    @Test
    void signing_out_here_leaves_other_devices_signed_in() {
        var here = signUp("a good password").body();
        var there = token("password", credentials("a good password")).body();
        as(here.get("access_token").asString()).post("/auth/v1/logout?scope=local", "");
        assertThat(refresh(here.get("refresh_token").asString()).status()).isEqualTo(400);
        assertThat(refresh(there.get("refresh_token").asString()).status()).isEqualTo(200);
    }

    @Test
    void the_published_key_is_the_public_half_only() {
        var key = api().get("/auth/v1/.well-known/jwks.json").body().get("keys").get(0);
        assertThat(key.get("alg").asString()).isEqualTo("ES256");
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void secrets_can_be_read_by_the_service_alone() throws IOException {
        try (var secrets = Files.list(DATA.resolve("secrets"))) {
            assertThat(secrets)
                    .hasSize(2)
                    .allSatisfy(
                            secret -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                                    .isEqualTo("rw-------"));
        }
    }

    private void secondsPass(String user) {
        transactions.call(
                Role.AUTH_ADMIN,
                "",
                dsl -> dsl.execute(
                        "update auth.refresh_tokens set used_at = used_at - interval '11 seconds' where user_id = ?::uuid",
                        user));
    }

    private Answer signUp(String password) {
        return api().post("/auth/v1/signup", credentials(password));
    }

    private Answer refresh(String refreshToken) {
        return token("refresh_token", "{\"refresh_token\":\"%s\"}".formatted(refreshToken));
    }

    private Answer token(String grant, String body) {
        return api().post("/auth/v1/token?grant_type=" + grant, body);
    }

    private String credentials(String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    private Api as(String token) {
        return api().withToken(token);
    }
}
