package org.leadershipdialogue.browser;

import java.io.IOException;
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
import java.util.concurrent.locks.LockSupport;

/// The packaged application as a process of its own, over a folder that outlives it.
final class RunningJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "leadership-dialogue.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Process process;

    private RunningJar(Process process) {
        this.process = process;
    }

    /// Starts it and waits until it says that it is well.
    static RunningJar start(int port, Path data) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + ": package first");
        }
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        // It lives for seconds, beside the test.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--dialogue.data=" + data,
                        "--dialogue.rehearsal.rates=false",
                        "--dialogue.rehearsal.paused=true")
                .redirectErrorStream(true)
                .redirectOutput(
                        Redirect.appendTo(Path.of("target", "running-jar.log").toFile()))
                .start();
        RunningJar running = new RunningJar(process);
        running.waitUntilWell(port);
        return running;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Kills it with SIGKILL, in the middle of whatever it does.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void waitUntilWell(int port) {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!well(client, health)) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    process.destroyForcibly();
                    throw new AssertionError("It never came up; see target/running-jar.log");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private static boolean well(HttpClient client, URI health) {
        try {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
