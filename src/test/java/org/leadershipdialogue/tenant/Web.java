package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// A web server on this machine.
final class Web implements AutoCloseable {

    private final HttpServer server;

    /// What was asked.
    ///
    /// @param path the parts of the path below the site's own
    record Request(
            String method, List<String> path, Map<String, String> query, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /// What is answered; without a status the connection breaks off.
    record Answer(
            @Nullable Integer status,
            @Nullable JsonNode body,
            @Nullable Duration retryAfter) {
        static final Answer BROKEN = new Answer(null, null, null);

        static Answer of(int status, JsonNode body) {
            return new Answer(status, body, null);
        }

        static Answer of(int status) {
            return new Answer(status, null, null);
        }

        /// As the connector words its errors.
        static Answer error(int status, String code) {
            var body = Json.object();
            body.putObject("error").put("code", code).put("message", code + " happened");
            return of(status, body);
        }

        Answer after(Duration wait) {
            return new Answer(status, body, wait);
        }
    }

    /// Answers what is asked of one site.
    interface Site {
        Answer serve(Request request);
    }

    private Web(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static Web http() {
        try {
            return new Web(HttpServer.create(loopback(), 0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Web https(SSLContext keys) {
        try {
            HttpsServer server = HttpsServer.create(loopback(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(keys));
            return new Web(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Opens a site below a path that ends in a slash.
    ///
    /// @return its address
    URI open(String path, Site site) {
        server.createContext(path, exchange -> serve(exchange, path, site));
        String scheme = server instanceof HttpsServer ? "https" : "http";
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static void serve(HttpExchange exchange, String base, Site site) throws IOException {
        try (exchange) {
            Answer answer = site.serve(request(exchange, base));
            if (answer.status() == null) {
                return;
            }
            if (answer.retryAfter() != null) {
                exchange.getResponseHeaders()
                        .add("Retry-After", Long.toString(answer.retryAfter().toSeconds()));
            }
            byte[] body = answer.body() == null
                    ? new byte[0]
                    : answer.body().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Request request(HttpExchange exchange, String base) throws IOException {
        URI uri = exchange.getRequestURI();
        List<String> path = Arrays.stream(
                        uri.getRawPath().substring(base.length()).split("/", -1))
                .map(Web::decode)
                .toList();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Request(exchange.getRequestMethod(), path, pairs(uri.getRawQuery()), headers, body);
    }

    /// Reads `a=b&c=d`, as in addresses and in forms.
    static Map<String, String> pairs(@Nullable String written) {
        Map<String, String> pairs = new HashMap<>();
        if (written != null) {
            for (String pair : written.split("&", -1)) {
                int equals = pair.indexOf('=');
                pairs.put(
                        decode(pair.substring(0, Math.max(equals, 0))),
                        decode(pair.substring(equals + 1).replace("+", "%20")));
            }
        }
        return pairs;
    }

    private static String decode(String written) {
        return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
