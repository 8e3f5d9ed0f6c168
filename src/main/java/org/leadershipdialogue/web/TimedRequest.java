package org.leadershipdialogue.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;

/// A request whose body cannot be read after its time.
final class TimedRequest extends HttpServletRequestWrapper {

    private final long deadline;

    /// @param deadline by [System#nanoTime()]
    TimedRequest(HttpServletRequest request, long deadline) {
        super(request);
        this.deadline = deadline;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new TimedBody(super.getInputStream(), deadline);
    }

    private static final class TimedBody extends ServletInputStream {

        private final ServletInputStream body;
        private final long deadline;

        TimedBody(ServletInputStream body, long deadline) {
            this.body = body;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            checkTime();
            return body.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            checkTime();
            return body.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }

        private void checkTime() throws SocketTimeoutException {
            if (System.nanoTime() - deadline > 0) {
                throw new SocketTimeoutException("a body that does not end");
            }
        }
    }
}
