package dev.reelscribe.identity.web;

import dev.reelscribe.identity.BearerTokens;
import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemAnswers;
import dev.reelscribe.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** Which requests need a token. There are no cookies, so there is nothing for a foreign site to ride on. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, BearerTokens tokens, ProblemAnswers answers) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/files/**")
                        .permitAll()
                        .requestMatchers("/api/v1/**", "/auth/v1/user", "/auth/v1/logout")
                        .authenticated()
                        .requestMatchers("/actuator/prometheus")
                        .access((authentication, context) -> new AuthorizationDecision(isLocal(context.getRequest())))
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(token -> new SignedInUser(tokens.user(token))))
                        .authenticationEntryPoint(unauthenticated(answers)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated(answers))
                        .accessDeniedHandler((request, response, denied) -> answers.write(
                                new Problem(ProblemCode.FORBIDDEN, "This is not open to you."), request, response)))
                .build();
    }

    /** From this machine itself, and not passed on by a proxy on it. */
    private static boolean isLocal(HttpServletRequest request) {
        return LOOPBACK.contains(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemAnswers answers) {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            var problem = request.getHeader(HttpHeaders.AUTHORIZATION) == null
                    ? new Problem(
                            ProblemCode.AUTHENTICATION_REQUIRED,
                            "Sign in and send the access token as 'Authorization: Bearer …'.")
                    : new Problem(
                            ProblemCode.TOKEN_INVALID, "The access token is not valid or has expired. Sign in again.");
            answers.write(problem, request, response);
        };
    }

    private static final class SignedInUser extends AbstractAuthenticationToken {

        private final transient CurrentUser user;

        SignedInUser(CurrentUser user) {
            super(List.of());
            this.user = user;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public CurrentUser getPrincipal() {
            return user;
        }
    }
}
