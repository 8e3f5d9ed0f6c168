package org.leadershipdialogue.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server that speaks TLS, before one on this machine that does not. What is said to it in the clear it writes
/// down.
final class TlsFront implements AutoCloseable {

    /// When it begins to speak TLS.
    enum Way {
        FROM_THE_FIRST_BYTE,
        STARTTLS
    }

    private final List<String> inTheClear = new CopyOnWriteArrayList<>();
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Way way;
    private final SSLContext keys;
    private final int behind;

    /// @param behind the port of the server without TLS
    TlsFront(Way way, SSLContext keys, int behind) throws IOException {
        this.way = way;
        this.keys = keys;
        this.behind = behind;
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /// Every line that came before TLS, as it came.
    List<String> inTheClear() {
        return List.copyOf(inTheClear);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void open() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (way == Way.STARTTLS && !askedForTls(client)) {
                return;
            }
            try (var tls = (SSLSocket) keys.getSocketFactory().createSocket(client, null, client.getPort(), true)) {
                tls.setUseClientMode(false);
                tls.startHandshake();
                if (way == Way.STARTTLS) {
                    // Its greeting: the client was greeted before.
                    line(server.getInputStream());
                }
                Thread.ofVirtual().start(() -> pass(server, tls));
                tls.getInputStream().transferTo(server.getOutputStream());
            }
        } catch (IOException gone) {
            // The client does not trust us, or has hung up: both is for the test to see at the client.
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // The other direction ends it.
        }
    }

    /// Whether it was; what else is asked for is refused.
    private boolean askedForTls(Socket client) throws IOException {
        say(client, "220 front");
        while (true) {
            String line = line(client.getInputStream());
            if (line.isEmpty()) {
                return false;
            }
            inTheClear.add(line);
            switch (line.toUpperCase(Locale.ROOT).replaceAll(" .*", "")) {
                case "EHLO" -> say(client, "250-front\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(client, "220 go on");
                    return true;
                }
                default -> say(client, "530 STARTTLS first");
            }
        }
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /// One line without its end; nothing is read beyond it. Empty at the end of the stream.
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }
}
