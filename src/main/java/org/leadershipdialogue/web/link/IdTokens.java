package org.leadershipdialogue.web.link;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/// What an id token of Entra must say by itself: signed by a key of the directory, issued by it, for us, now (OpenID
/// Connect Core 1.0, section 3.2.2.11).
final class IdTokens {

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Duration FETCHING = Duration.ofSeconds(5);

    private IdTokens() {}

    /// The keys are fetched when the first token comes, and again for a key that is not among them.
    static JwtDecoder of(EntraSignIn entra, Clock clock) {
        var quick = new SimpleClientHttpRequestFactory();
        quick.setConnectTimeout(FETCHING);
        quick.setReadTimeout(FETCHING);
        var decoder = NimbusJwtDecoder.withJwkSetUri(entra.keys())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(quick))
                .build();
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                rule("iss", token -> entra.issuer().equals(token.getClaimAsString("iss"))),
                rule(
                        "aud",
                        token -> List.of(Objects.requireNonNull(entra.clientId()))
                                .equals(token.getAudience())),
                rule("exp", token -> token.getExpiresAt() != null),
                times)));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> holds) {
        var broken = OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", claim, null));
        return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : broken;
    }
}
