package org.leadershipdialogue.tenant;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/// Connections to the bot, kept open as Teams keeps them. Millions of requests go down them from the machine that is
/// measured, so they do no more than these need.
final class Wires {

    private static final Duration UNUSED = Duration.ofSeconds(30);

    /// Fewer than the bot takes: what it does with more is another question, see `SlowClientsTest`.
    private static final int MOST = 1_500;

    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Wire> idle = new ConcurrentLinkedDeque<>();
    private final InetSocketAddress bot;
    private final String head;
    private final int patience;

    Wires(URI endpoint, Duration patience) {
        bot = new InetSocketAddress(endpoint.getHost(), endpoint.getPort());
        head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json; charset=utf-8\r\n"
                .formatted(endpoint.getPath(), endpoint.getAuthority());
        this.patience = (int) patience.toMillis();
    }

    /// What the bot said to a request.
    record Answer(int status, String body) {}

    /// @throws IOException where no answer came in time
    Answer post(String body, String authorization) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String heading = head + "Authorization: " + authorization + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        free.acquireUninterruptibly();
        try {
            return post(heading.getBytes(StandardCharsets.ISO_8859_1), bytes);
        } finally {
            free.release();
        }
    }

    private Answer post(byte[] heading, byte[] body) throws IOException {
        Wire wire = take();
        try {
            Answer answer = wire.ask(heading, body);
            wire.giveBack();
            return answer;
        } catch (IOException failed) {
            wire.socket.close();
            throw failed;
        }
    }

    /// The one used last; those the bot is about to give up are left alone.
    private Wire take() throws IOException {
        Wire wire = idle.pollFirst();
        while (wire != null && System.nanoTime() - wire.used > UNUSED.toNanos()) {
            wire.socket.close();
            wire = idle.pollFirst();
        }
        return wire == null ? new Wire() : wire;
    }

    private final class Wire {

        private final Socket socket = new Socket();
        private long used;
        private final InputStream in;
        private boolean last;

        Wire() throws IOException {
            socket.connect(bot, patience);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        }

        Answer ask(byte[] heading, byte[] body) throws IOException {
            byte[] all = new byte[heading.length + body.length];
            System.arraycopy(heading, 0, all, 0, heading.length);
            System.arraycopy(body, 0, all, heading.length, body.length);
            socket.getOutputStream().write(all);
            int status = Integer.parseInt(line().substring(9, 12));
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                } else if (lower.startsWith("transfer-encoding:")) {
                    throw new IOException("an answer in parts, which no answer to an activity is");
                } else if (lower.equals("connection: close")) {
                    last = true;
                }
            }
            return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder(80);
            for (int read = in.read(); read != '\n'; read = in.read()) {
                if (read < 0) {
                    throw new EOFException("the bot hung up");
                }
                if (read != '\r') {
                    line.append((char) read);
                }
            }
            return line.toString();
        }

        void giveBack() throws IOException {
            if (last) {
                socket.close();
            } else {
                used = System.nanoTime();
                idle.addFirst(this);
            }
        }
    }
}
