package org.leadershipdialogue.teams.inbound;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// What a token must say by itself: signed with RS256 by a channel key, issued by the Bot Framework, for us, now.
final class TokenRules {

    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);

    private TokenRules() {}

    static JwtDecoder decoder(String appId, JWKSource<SecurityContext> keys, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        // Claims are checked below, all in one place.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new KnownTokens(decoder, claims(appId, clock));
    }

    private static OAuth2TokenValidator<Jwt> claims(String appId, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                rule("kid", token -> token.getHeaders().get("kid") instanceof String id && !id.isEmpty()),
                rule("iss", token -> ISSUER.equals(token.getClaimAsString("iss"))),
                rule("aud", token -> List.of(appId).equals(token.getAudience())),
                // A token that never ends, or ends before it begins, proves nothing; the times' check lets both pass.
                rule("exp", TokenRules::lastsAWhile),
                times));
    }

    private static boolean lastsAWhile(Jwt token) {
        return token.getExpiresAt() != null
                && token.getNotBefore() != null
                && token.getNotBefore().isBefore(token.getExpiresAt());
    }

    private static OAuth2TokenValidator<Jwt> rule(String claim, Predicate<Jwt> holds) {
        OAuth2TokenValidatorResult broken =
                OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", claim, null));
        return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : broken;
    }
}
