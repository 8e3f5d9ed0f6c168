package org.leadershipdialogue.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A host's managed identity endpoint on this machine, which hands out the token it was last given.
final class TokenEndpoint implements AutoCloseable {

    private static final String HEADER = "only processes of this host know it";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Handed token;

    private record Handed(String token, Duration good) {}

    TokenEndpoint() throws IOException {
        token = new Handed("none yet", Duration.ZERO);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/identity", this::hand);
        server.start();
    }

    /// What the process must find in its environment.
    Map<String, String> environment() {
        return Map.of(
                "IDENTITY_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/identity",
                "IDENTITY_HEADER",
                HEADER);
    }

    /// @param good how long the token is said to hold; azure-identity keeps none that ends within five minutes
    void handsOut(String next, Duration good) {
        token = new Handed(next, good);
    }

    /// The questions so far.
    List<String> asked() {
        return asked;
    }

    private void hand(HttpExchange exchange) throws IOException {
        boolean known = HEADER.equals(exchange.getRequestHeaders().getFirst("X-IDENTITY-HEADER"));
        asked.add(exchange.getRequestURI().getQuery());
        Handed now = token;
        long end = Clock.systemUTC().instant().plus(now.good()).getEpochSecond();
        byte[] body = """
                {"token_type":"Bearer","expires_on":"%d","access_token":"%s"}""".formatted(end, now.token()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
