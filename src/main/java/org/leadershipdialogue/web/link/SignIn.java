package org.leadershipdialogue.web.link;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.Signatures;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/// Asks who opens a link, where the operator has Entra sign people in: the browser goes there, comes back with an id
/// token, and has shown for this one link whose browser it is.
///
/// Nothing of it is kept: what was asked travels along, sealed, so that any node can answer.
@Component
public final class SignIn {

    /// Where Entra sends browsers back to.
    public static final String BACK = "/signed-in";

    private static final String COOKIE = "dialogue-signed-in";

    private final EntraSignIn entra;
    private final Seal seal;
    private final Signatures signatures;
    private final PublicUrl publicUrl;
    private final @Nullable JwtDecoder tokens;

    SignIn(EntraSignIn entra, Seal seal, Signatures signatures, PublicUrl publicUrl, Clock clock) {
        this.entra = entra;
        this.seal = seal;
        this.signatures = signatures;
        this.publicUrl = publicUrl;
        this.tokens = entra.asks() ? IdTokens.of(entra, clock) : null;
    }

    /// A sign-in under way.
    ///
    /// @param token of the link it is for
    public record Asked(Purpose purpose, String token, String nonce) {}

    /// What came back.
    public sealed interface Answer {
        /// Somebody signed in.
        ///
        /// @param directoryId who
        record Somebody(String directoryId) implements Answer {}

        /// Nobody did.
        record Nobody() implements Answer {}

        /// It could not be judged: Entra's keys are out of reach.
        record OutOfReach() implements Answer {}
    }

    /// Whether this browser has yet to show whose it is.
    boolean asks(Grant grant, HttpServletRequest request) {
        if (!entra.asks()) {
            return false;
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || !signatures.verify(proof(grant), cookie.getValue());
    }

    /// Where the browser goes to sign in for this link.
    ///
    /// @param another whether with another account than the last time
    URI address(Purpose purpose, String token, boolean another) {
        var nonce = UUID.randomUUID().toString();
        var sealed = seal.seal(purpose.name() + "\n" + nonce + "\n" + token);
        return UriComponentsBuilder.fromUriString(entra.authorize())
                .queryParam("client_id", "{client}")
                .queryParam("response_type", "id_token")
                .queryParam("response_mode", "form_post")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", "{back}")
                .queryParam("nonce", "{nonce}")
                .queryParam("state", "{state}")
                .queryParamIfPresent("prompt", another ? Optional.of("select_account") : Optional.empty())
                .encode()
                .buildAndExpand(entra.clientId(), publicUrl.resolve(BACK), nonce, sealed + "." + sign(sealed))
                .toUri();
    }

    /// The sign-in this state was made for; empty if we did not make it.
    public Optional<Asked> asked(String state) {
        var dot = state.lastIndexOf('.');
        if (!entra.asks() || dot < 0 || !signatures.verify(signed(state.substring(0, dot)), state.substring(dot + 1))) {
            return Optional.empty();
        }
        var words = seal.open(state.substring(0, dot)).split("\n", 3);
        return Optional.of(new Asked(Purpose.valueOf(words[0]), words[2], words[1]));
    }

    /// Who the token says has signed in.
    public Answer judge(Asked asked, String idToken) {
        if (tokens == null) {
            return new Answer.Nobody();
        }
        try {
            var token = tokens.decode(idToken);
            var who = token.getClaimAsString("oid");
            return who != null && !who.isBlank() && asked.nonce().equals(token.getClaimAsString("nonce"))
                    ? new Answer.Somebody(who)
                    : new Answer.Nobody();
        } catch (BadJwtException refused) {
            return new Answer.Nobody();
        } catch (JwtException unreadable) {
            return new Answer.OutOfReach();
        }
    }

    /// The cookie that shows for this one link whose browser it is. It comes along when a browser is sent here from
    /// Entra, so it cannot be as strict as the others; alone it opens nothing.
    public String cookie(Purpose purpose, Grant grant) {
        return ResponseCookie.from(COOKIE, signatures.sign(proof(grant)))
                .httpOnly(true)
                .secure(publicUrl.isSecure())
                .sameSite("Lax")
                .path(publicUrl.resolve(purpose.path()).getPath())
                .maxAge(SignedLinks.LIFE)
                .build()
                .toString();
    }

    private String sign(String sealed) {
        return signatures.sign(signed(sealed));
    }

    private static String signed(String sealed) {
        return "state of a sign-in\n" + sealed;
    }

    private static String proof(Grant grant) {
        return "signed in for a link\n" + grant.id();
    }
}
