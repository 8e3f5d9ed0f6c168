package org.leadershipdialogue.door;

import static com.nimbusds.jose.JWSAlgorithm.HS256;
import static com.nimbusds.jose.JWSAlgorithm.PS256;
import static com.nimbusds.jose.JWSAlgorithm.RS256;
import static com.nimbusds.jose.JWSAlgorithm.RS384;
import static com.nimbusds.jose.JWSAlgorithm.RS512;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request's `Authorization` headers as Teams never sends them.
///
/// @param name what is wrong with it
record Forgery(String name, List<String> headers) {

    private static final String OTHER_BOT = "99999999-2222-4333-8444-555555555555";

    static Stream<Forgery> all(Tokens tokens) {
        return Stream.of(
                        headers(tokens),
                        signatures(tokens),
                        keys(tokens),
                        keysAlong(tokens),
                        times(tokens),
                        claims(tokens))
                .flatMap(each -> each);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Forgery> headers(Tokens tokens) {
        String good = tokens.genuine();
        String token = good.substring("Bearer ".length());
        String[] parts = token.split("\\.", -1);
        return Stream.of(
                new Forgery("no header", List.of()),
                new Forgery("two good headers", List.of(good, good)),
                new Forgery("a good header after a bad one", List.of("Bearer a.b.c", good)),
                header("two tokens in one header", good + "," + good),
                header("nothing", ""),
                header("no token", "Bearer"),
                header("a word", "Bearer abc"),
                header("three empty parts", "Bearer .."),
                header("letters in three parts", "Bearer a.b.c"),
                header("no scheme", token),
                header("another scheme", "Basic " + token),
                header("no blank", "Bearer" + token),
                header("a tab for a blank", "Bearer\t" + token),
                header("a blank inside", "Bearer " + token.substring(0, 40) + " " + token.substring(40)),
                header("quotes", "Bearer \"" + token + "\""),
                header("padding", good + "="),
                header("a fourth part", good + ".e30"),
                header("no signature", "Bearer " + parts[0] + "." + parts[1] + "."),
                header("no claims", "Bearer " + parts[0] + ".." + parts[2]),
                header("seven thousand letters", "Bearer " + "A".repeat(7_000)));
    }

    private static Stream<Forgery> signatures(Tokens tokens) {
        RSAKey key = tokens.provider().key();
        JWTClaimsSet claims = tokens.claims().build();
        String good = tokens.signed(as -> {});
        String other = tokens.signed(as -> as.subject("somebody"));
        return Stream.of(
                bearer("signed by nobody", new PlainJWT(claims).serialize()),
                bearer("signed with the public key as a secret", mac(tokens, key)),
                bearer("RS384", Tokens.signed(key, tokens.header(RS384).build(), claims)),
                bearer("RS512", Tokens.signed(key, tokens.header(RS512).build(), claims)),
                bearer("PS256", Tokens.signed(key, tokens.header(PS256).build(), claims)),
                bearer(
                        "claims changed after signing",
                        other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'))),
                bearer("encrypted", encrypted(key, claims)),
                bearer("a good token inside another", nested(tokens, good)),
                bearer(
                        "something it must understand",
                        Tokens.signed(
                                key,
                                tokens.header(RS256)
                                        .customParam("unheard-of", 1)
                                        .criticalParams(Set.of("unheard-of"))
                                        .build(),
                                claims)));
    }

    private static Stream<Forgery> keys(Tokens tokens) {
        JWTClaimsSet claims = tokens.claims().build();
        RSAKey ours = IdentityProvider.newKey("stranger");
        String current = tokens.provider().key().getKeyID();
        return Stream.of(
                bearer(
                        "a stranger's key under a known name",
                        Tokens.signed(ours, header(current).build(), claims)),
                bearer(
                        "a key nobody published",
                        Tokens.signed(ours, header("stranger").build(), claims)),
                bearer(
                        "no key's name",
                        Tokens.signed(tokens.provider().key(), header(null).build(), claims)),
                bearer(
                        "an empty key's name",
                        Tokens.signed(tokens.provider().key(), header("").build(), claims)),
                bearer(
                        "a path for a key's name",
                        Tokens.signed(ours, header("../../etc/passwd").build(), claims)),
                bearer(
                        "SQL for a key's name",
                        Tokens.signed(ours, header("' or '1'='1").build(), claims)),
                bearer("a key for another channel", published(tokens, IdentityProvider.FOR_ANOTHER_CHANNEL)),
                bearer("a key for no channel", published(tokens, IdentityProvider.FOR_NO_CHANNEL)));
    }

    private static Stream<Forgery> keysAlong(Tokens tokens) {
        JWTClaimsSet claims = tokens.claims().build();
        RSAKey ours = IdentityProvider.newKey("stranger");
        String current = tokens.provider().key().getKeyID();
        return Stream.of(
                bearer(
                        "its own key along",
                        Tokens.signed(
                                ours, header(current).jwk(ours.toPublicJWK()).build(), claims)),
                bearer(
                        "its keys' address along",
                        Tokens.signed(
                                ours,
                                header("stranger")
                                        .jwkURL(URI.create("https://evil.example/keys"))
                                        .build(),
                                claims)),
                bearer(
                        "its certificate's address along",
                        Tokens.signed(
                                ours,
                                header("stranger")
                                        .x509CertURL(URI.create("https://evil.example/c"))
                                        .build(),
                                claims)));
    }

    private static Stream<Forgery> times(Tokens tokens) {
        return Stream.of(
                claim(tokens, "expired six minutes ago", c -> c.expirationTime(tokens.in(Duration.ofMinutes(-6)))),
                claim(tokens, "valid in six minutes", c -> c.notBeforeTime(tokens.in(Duration.ofMinutes(6)))),
                claim(tokens, "no end", c -> c.expirationTime(null)),
                claim(tokens, "no beginning", c -> c.notBeforeTime(null)),
                claim(
                        tokens,
                        "an end before its beginning",
                        c -> c.notBeforeTime(tokens.in(Duration.ofMinutes(3)))
                                .expirationTime(tokens.in(Duration.ofMinutes(2)))),
                raw(tokens, "an end in letters", "exp", "\"4102444800\""),
                raw(tokens, "an end that is no time", "exp", "9223372036854775807"),
                raw(tokens, "an end beyond all numbers", "exp", "1e999"),
                raw(tokens, "a list of ends", "exp", "[4102444800]"),
                raw(tokens, "a beginning in letters", "nbf", "\"now\""));
    }

    private static Stream<Forgery> claims(Tokens tokens) {
        String service = tokens.connector();
        return Stream.of(
                claim(tokens, "for another bot", c -> c.audience(OTHER_BOT)),
                claim(tokens, "for us and another bot", c -> c.audience(List.of(tokens.bot(), OTHER_BOT))),
                claim(tokens, "for nobody", c -> c.audience((String) null)),
                claim(tokens, "for us, in capitals", c -> c.audience("api://" + tokens.bot())),
                claim(tokens, "by nobody", c -> c.issuer(null)),
                claim(
                        tokens,
                        "by the emulator",
                        c -> c.issuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
                claim(tokens, "by Entra", c -> c.issuer("https://login.microsoftonline.com/" + tokens.bot() + "/v2.0")),
                claim(
                        tokens,
                        "by Entra's first version",
                        c -> c.issuer("https://sts.windows.net/" + tokens.bot() + "/")),
                claim(tokens, "by the Bot Framework, with a slash", c -> c.issuer("https://api.botframework.com/")),
                claim(
                        tokens,
                        "for a skill",
                        c -> c.issuer("https://sts.windows.net/" + tokens.bot() + "/")
                                .claim("appid", OTHER_BOT)
                                .claim("ver", "1.0")),
                claim(
                        tokens,
                        "our own to Teams",
                        c -> c.audience("https://api.botframework.com").claim("appid", tokens.bot())),
                claim(tokens, "no connector", c -> c.claim("serviceurl", null)),
                claim(tokens, "another connector", c -> c.claim("serviceurl", service.replace("teams", "apac"))),
                claim(tokens, "its connector in capitals", c -> c.claim("serviceurl", "HTTP" + service.substring(4))),
                claim(
                        tokens,
                        "its connector without the slash",
                        c -> c.claim("serviceurl", service.substring(0, service.length() - 1))),
                claim(tokens, "a list of connectors", c -> c.claim("serviceurl", List.of(service))),
                claim(
                        tokens,
                        "its connector under another name",
                        c -> c.claim("serviceurl", null).claim("serviceUrl", service)));
    }

    private static Forgery header(String name, String header) {
        return new Forgery(name, List.of(header));
    }

    private static Forgery bearer(String name, String token) {
        return header(name, "Bearer " + token);
    }

    private static Forgery claim(Tokens tokens, String name, Consumer<JWTClaimsSet.Builder> otherwise) {
        return bearer(name, tokens.signed(otherwise));
    }

    private static JWSHeader.Builder header(@Nullable String keyId) {
        return new JWSHeader.Builder(RS256).keyID(keyId);
    }

    /// A claim written in JSON that no library would write.
    private static Forgery raw(Tokens tokens, String name, String claim, String json) {
        String whole = tokens.claims().build().toString();
        String spoilt = whole.replaceFirst("\"" + claim + "\":\\d+", "\"" + claim + "\":" + json);
        return bearer(name, sign(tokens, tokens.header(RS256).build(), new Payload(spoilt)));
    }

    private static String published(Tokens tokens, String keyId) {
        return Tokens.signed(
                tokens.provider().key(keyId),
                header(keyId).build(),
                tokens.claims().build());
    }

    private static String nested(Tokens tokens, String inner) {
        return sign(
                tokens,
                tokens.header(RS256).type(JOSEObjectType.JWT).contentType("JWT").build(),
                new Payload(inner));
    }

    private static String sign(Tokens tokens, JWSHeader header, Payload payload) {
        try {
            JWSObject token = new JWSObject(header, payload);
            token.sign(new RSASSASigner(tokens.provider().key()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String mac(Tokens tokens, RSAKey key) {
        try {
            JWSObject token = new JWSObject(
                    tokens.header(HS256).build(),
                    new Payload(tokens.claims().build().toJSONObject()));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encrypted(RSAKey key, JWTClaimsSet claims) {
        try {
            JWEObject token = new JWEObject(
                    new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(claims.toJSONObject()));
            token.encrypt(new RSAEncrypter(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
