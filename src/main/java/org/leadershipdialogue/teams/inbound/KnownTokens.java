package org.leadershipdialogue.teams.inbound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/// Checks a token's signature once in a while and its claims each time: Teams sends the same token with every request
/// of an hour.
final class KnownTokens implements JwtDecoder {

    private static final int MOST = 1_000;
    private static final Duration SIGNATURE_HOLDS = Duration.ofMinutes(5);

    private final Cache<String, Jwt> signed = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(SIGNATURE_HOLDS)
            .build();
    private final JwtDecoder signature;
    private final OAuth2TokenValidator<Jwt> claims;

    /// @param signature decodes what is signed as it must be, and throws for anything else
    KnownTokens(JwtDecoder signature, OAuth2TokenValidator<Jwt> claims) {
        this.signature = signature;
        this.claims = claims;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = signed.getIfPresent(token);
        Jwt decoded = known == null ? signature.decode(token) : known;
        OAuth2TokenValidatorResult result = claims.validate(decoded);
        if (result.hasErrors()) {
            throw new JwtValidationException("claims", result.getErrors());
        }
        if (known == null) {
            signed.put(token, decoded);
        }
        return decoded;
    }
}
