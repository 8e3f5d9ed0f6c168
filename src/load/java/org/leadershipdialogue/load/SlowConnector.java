package org.leadershipdialogue.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/// Teams' connector on this machine: takes whatever is posted and answers after a while, as from far away.
public final class SlowConnector implements AutoCloseable {

    private static final byte[] CREATED = "{\"id\":\"41\"}".getBytes(StandardCharsets.UTF_8);

    private final Duration latency;
    private final HttpServer server;

    /// @param latency between a request and its answer
    public SlowConnector(Duration latency) throws IOException {
        this.latency = latency;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    /// The address activities would name.
    public String serviceUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        try {
            Thread.sleep(latency);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(201, CREATED.length);
        exchange.getResponseBody().write(CREATED);
        exchange.close();
    }
}
