package org.leadershipdialogue.teams.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Teams' connector on this machine: notes each request and answers as told.
final class StubTeams implements AutoCloseable {

    /// A request as it came.
    record Request(String line, String body, List<String> authorization) {}

    /// Answers a request, or does not.
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    final List<Request> requests = new CopyOnWriteArrayList<>();
    volatile Answer answer = status(500);
    private final HttpServer server;

    StubTeams() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String serviceUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/rehearsal/connector";
    }

    static Answer json(int status, String json) {
        return exchange -> write(exchange, status, json.replace('\'', '"'));
    }

    static Answer status(int status) {
        return json(status, "{}");
    }

    static Answer waiting(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            write(exchange, status, "{}");
        };
    }

    static Answer redirect(String address) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", address);
            write(exchange, 307, "{}");
        };
    }

    /// Takes the request and hangs up.
    static Answer hangUp() {
        return HttpExchange::close;
    }

    /// Takes the request and says nothing more.
    static Answer silence() {
        return exchange -> {};
    }

    /// Says yes, begins to say to what, and hangs up.
    static Answer half() {
        return exchange -> {
            exchange.sendResponseHeaders(201, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /// Says yes, begins to say to what, and says nothing more.
    static Answer halfThenSilence() {
        return exchange -> {
            exchange.sendResponseHeaders(201, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        };
    }

    /// Says yes and never stops talking.
    static Answer withoutEnd() {
        return exchange -> {
            exchange.sendResponseHeaders(201, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[64 * 1024]);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) {
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            List<String> authorization = exchange.getRequestHeaders().get("Authorization");
            requests.add(new Request(line, body, authorization == null ? List.of() : List.copyOf(authorization)));
            answer.to(exchange);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
