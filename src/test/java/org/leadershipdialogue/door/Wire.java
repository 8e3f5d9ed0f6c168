package org.leadershipdialogue.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A connection of one's own, for whoever speaks HTTP badly.
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire to(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return new Wire(socket);
    }

    /// Sends as much as the other side still takes.
    ///
    /// @return whether it took all
    boolean sends(String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return true;
        } catch (SocketException hungUp) {
            return false;
        }
    }

    /// All that comes until the other side hangs up.
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(); read >= 0; read = in.read()) {
                answer.write(read);
            }
        } catch (SocketException hungUp) {
            // Rudely, with something of ours unread.
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
