package org.leadershipdialogue.door;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The Bot Framework's identity provider on this machine: metadata, and keys with the channels they are endorsed for.
public final class IdentityProvider implements AutoCloseable {

    /// Answers a request, or does not.
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /// Names of keys it publishes from the start that Teams does not sign with.
    static final String FOR_ANOTHER_CHANNEL = "webchat-1";

    static final String FOR_NO_CHANNEL = "unendorsed-1";

    private final HttpServer server;
    private final AtomicInteger looks = new AtomicInteger();
    private final Map<String, List<String>> endorsed = new ConcurrentHashMap<>();
    private final Map<String, RSAKey> keys = new ConcurrentHashMap<>();
    private volatile Answer answer = this::tell;
    private volatile RSAKey current;

    private IdentityProvider(HttpServer server) {
        this.server = server;
        current = publish("teams-1", "msteams", "webchat");
        publish(FOR_ANOTHER_CHANNEL, "webchat", "skype");
        publish(FOR_NO_CHANNEL);
    }

    public static IdentityProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            IdentityProvider provider = new IdentityProvider(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", provider::receive);
            server.start();
            return provider;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public URI metadata() {
        return at("/metadata");
    }

    /// How often the keys were looked up.
    public int looks() {
        return looks.get();
    }

    /// The key Teams signs with now.
    public RSAKey key() {
        return current;
    }

    /// A published key.
    RSAKey key(String id) {
        return Objects.requireNonNull(keys.get(id));
    }

    private RSAKey publish(String id, String... channels) {
        RSAKey key = newKey(id);
        endorsed.put(id, List.of(channels));
        keys.put(id, key);
        return key;
    }

    /// Teams signs with a new key from now on, and the old one is gone.
    public void rotate(String id) {
        keys.remove(current.getKeyID());
        current = publish(id, "msteams");
    }

    /// Answers in another way from now on.
    public void answersWith(Answer other) {
        answer = other;
    }

    /// Answers as it should again.
    public void recovers() {
        answer = this::tell;
    }

    /// A key that is published nowhere.
    public static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/metadata")) {
                looks.incrementAndGet();
            }
            answer.to(exchange);
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        String json = exchange.getRequestURI().getPath().equals("/metadata")
                ? "{\"issuer\":\"https://api.botframework.com\",\"jwks_uri\":\"" + at("/keys") + "\"}"
                : "{\"keys\":["
                        + String.join(
                                ",", keys.values().stream().map(this::written).toList()) + "]}";
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private String written(RSAKey key) {
        String json = key.toPublicJWK().toJSONString();
        String channels = String.join("\",\"", endorsed.getOrDefault(key.getKeyID(), List.of()));
        return json.substring(0, json.length() - 1) + ",\"endorsements\":[\"" + channels + "\"]}";
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
