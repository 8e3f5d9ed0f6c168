package org.leadershipdialogue.teams.inbound;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The Bot Framework's token service on this machine: metadata, keys with endorsements, signatures.
final class TokenIssuer {

    private final HttpServer server;
    private final RSAKey teams = key("teams-key");
    private final RSAKey elsewhere = key("elsewhere-key");

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    static TokenIssuer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TokenIssuer issuer = new TokenIssuer(server);
        server.createContext(
                "/metadata", exchange -> answer(exchange, "{\"jwks_uri\":\"" + issuer.at("/keys") + "\"}"));
        server.createContext("/keys", exchange -> answer(exchange, issuer.keys()));
        server.start();
        return issuer;
    }

    void stop() {
        server.stop(0);
    }

    URI metadata() {
        return at("/metadata");
    }

    String keyId() {
        return teams.getKeyID();
    }

    byte[] publicKeyBytes() throws JOSEException {
        return teams.toRSAPublicKey().getEncoded();
    }

    String sign(JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, claims).serialize();
    }

    SignedJWT signed(JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        return sign(algorithm, teams, teams.getKeyID(), claims);
    }

    String signUnendorsed(JWTClaimsSet claims) throws JOSEException {
        return sign(JWSAlgorithm.RS256, elsewhere, elsewhere.getKeyID(), claims).serialize();
    }

    String signNamingNoKey(JWTClaimsSet claims) throws JOSEException {
        return sign(JWSAlgorithm.RS256, teams, null, claims).serialize();
    }

    static String signWithAStrangersKey(JWTClaimsSet claims, String keyId) throws JOSEException {
        return sign(JWSAlgorithm.RS256, key("stranger"), keyId, claims).serialize();
    }

    private static SignedJWT sign(JWSAlgorithm algorithm, RSAKey key, @Nullable String keyId, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private String keys() {
        return "{\"keys\":[" + endorsed(teams, "\"msteams\",\"webchat\"") + "," + endorsed(elsewhere, "\"webchat\"")
                + "]}";
    }

    private static String endorsed(RSAKey key, String channels) {
        String json = key.toPublicJWK().toJSONString();
        return json.substring(0, json.length() - 1) + ",\"endorsements\":[" + channels + "]}";
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, String json) {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
