package org.leadershipdialogue.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The packaged bot as a process of its own, which may be killed and comes back at the same address.
final class NodeProcess implements AutoCloseable {

    static final Path JAR = Path.of("target", "leadership-dialogue.jar");
    private static final Path LOG = Path.of("target", "nodes.log");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final List<String> command;
    private final URI authority;
    private final URI address;
    private volatile Process process;

    /// Starts it and does not wait.
    ///
    /// @param settings what it has to be told besides its port
    NodeProcess(Teams teams, Path jar, List<String> settings) {
        // Starts fast and stays small: several of them share a machine with the test.
        this(teams, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-jar", there(jar)), settings);
    }

    /// Starts something else than the packaged jar.
    ///
    /// @param launched what the JVM is told about it
    NodeProcess(Teams teams, List<String> launched, List<String> settings) {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port + "/");
        authority = teams.authority();
        command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djavax.net.ssl.trustStore=" + teams.trusted(),
                "-Djavax.net.ssl.trustStorePassword=" + LoopbackKeys.PASSWORD));
        command.addAll(launched);
        command.add("--server.port=" + port);
        settings.forEach(setting -> command.add("--" + setting));
        process = begin();
    }

    URI address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /// Kills it with SIGKILL, in the middle of whatever it does.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() {
        process = begin();
    }

    /// Waits until it says that it takes requests.
    void awaitReady() {
        URI ready = address.resolve("actuator/health/readiness");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!ready(http, ready)) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new AssertionError("A node never came up; see " + LOG);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static String there(Path jar) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + ": package first");
        }
        return jar.toString();
    }

    private Process begin() {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(LOG.toFile()));
        builder.environment().put("AZURE_AUTHORITY_HOST", authority.toString());
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean ready(HttpClient http, URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
