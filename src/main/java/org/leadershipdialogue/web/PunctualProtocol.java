package org.leadershipdialogue.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// HTTP as Tomcat speaks it, with an end to a request that never gets past its headers.
///
/// Tomcat's own timeout begins anew with every byte, so a client that sends one now and then could hold a connection
/// for hours.
public final class PunctualProtocol extends Http11NioProtocol {

    /// How long a request line and its headers may take to arrive.
    static final Duration HEADERS = Duration.ofSeconds(10);

    // What Tomcat says of a request of which nothing has come.
    private static final long NOT_BEGUN = -1;

    @Override
    public void start() throws Exception {
        super.start();
        var _ = getUtilityExecutor().scheduleWithFixedDelay(this::hangUp, 1, 1, TimeUnit.SECONDS);
    }

    private void hangUp() {
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
            // A processor waits with its connection only in the middle of the headers, or for an asynchronous answer;
            // while a request is carried out, its thread has it.
            if (connection.getCurrentProcessor() instanceof AbstractProcessor waiting
                    && !waiting.isAsync()
                    && isLate(waiting.getRequest())) {
                getEndpoint().processSocket(connection, SocketEvent.ERROR, true);
            }
        }
    }

    private static boolean isLate(Request request) {
        long begun = request.getStartTimeNanos();
        return begun != NOT_BEGUN && System.nanoTime() - begun > HEADERS.toNanos();
    }
}
