package org.leadershipdialogue.teams.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/// Entra's token endpoint by https, and a host's managed identity endpoint by http, both on this machine.
///
/// A token says what it was given for, so that a test can tell them apart.
final class StubEntra implements AutoCloseable {

    static final String HEADER = "only processes of this host know it";

    /// What was asked: the path, and the form or query.
    record Asked(String path, Map<String, String> form) {}

    final List<Asked> entra = new CopyOnWriteArrayList<>();
    final List<Asked> host = new CopyOnWriteArrayList<>();
    private final HttpsServer https;
    private final HttpServer http;

    StubEntra(SSLContext keys) throws IOException {
        https = HttpsServer.create(loopback(), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(keys));
        https.createContext("/", this::token);
        https.start();
        http = HttpServer.create(loopback(), 0);
        http.createContext("/identity", this::identity);
        http.start();
    }

    String authority() {
        return "https://127.0.0.1:" + https.getAddress().getPort() + "/";
    }

    String identityEndpoint() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/identity";
    }

    @Override
    public void close() {
        https.stop(0);
        http.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        entra.add(new Asked(exchange.getRequestURI().getPath(), form(body)));
        write(exchange, 200, """
                {"token_type":"Bearer","expires_in":3599,"access_token":"app-%d"}""".formatted(entra.size()));
    }

    private void identity(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        if (!HEADER.equals(exchange.getRequestHeaders().getFirst("X-IDENTITY-HEADER"))) {
            write(exchange, 401, "{}");
            return;
        }
        host.add(new Asked(exchange.getRequestURI().getPath(), query));
        write(exchange, 200, """
                {"token_type":"Bearer","expires_on":"%d","resource":"%s","access_token":"host-%d"}""".formatted(
                        System.currentTimeMillis() / 1000 + 86_400, query.get("resource"), host.size()));
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(Objects.toString(encoded, "").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
