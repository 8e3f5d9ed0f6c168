package org.leadershipdialogue.door;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.function.Consumer;

/// Writes tokens as Teams does, and as it never would.
///
/// @param bot for whom they are
/// @param connector which connector speaks
public record Tokens(IdentityProvider provider, String bot, String connector, Clock clock) {

    /// The header of a request Teams would send now.
    public String genuine() {
        return "Bearer " + signed(claims -> {});
    }

    /// What Teams says in a token.
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(bot)
                .notBeforeTime(in(Duration.ofMinutes(-1)))
                .expirationTime(in(Duration.ofMinutes(59)))
                .claim("serviceurl", connector);
    }

    /// A token Teams signed, which says something else.
    String signed(Consumer<JWTClaimsSet.Builder> otherwise) {
        JWTClaimsSet.Builder claims = claims();
        otherwise.accept(claims);
        return signed(provider.key(), header(JWSAlgorithm.RS256).build(), claims.build());
    }

    /// A token with another header, or of another key.
    static String signed(RSAKey key, JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(provider.key().getKeyID());
    }

    Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }
}
