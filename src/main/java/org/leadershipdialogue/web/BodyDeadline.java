package org.leadershipdialogue.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives the body of every request a time by which it must have come.
///
/// What nobody wanted of it is read and dropped, so that whoever sends too much still gets to read our answer; by then
/// the time is up for them too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyDeadline extends OncePerRequestFilter {

    /// How long a body may take to arrive.
    static final Duration BODY = Duration.ofSeconds(10);

    private static final int MOST = 64 << 20;
    private static final int SCRAP = 16 << 10;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TimedRequest timed = new TimedRequest(request, System.nanoTime() + BODY.toNanos());
        chain.doFilter(timed, response);
        // Whoever asked first and was refused sends no body.
        if (request.getHeader(HttpHeaders.EXPECT) == null) {
            readOn(timed, response);
        }
    }

    private static void readOn(TimedRequest request, HttpServletResponse response) {
        try {
            if (!request.getInputStream().isFinished()) {
                response.flushBuffer();
                drop(request.getInputStream());
            }
        } catch (IOException tooLateOrGone) {
            // Then the server hangs up.
        }
    }

    private static void drop(InputStream body) throws IOException {
        byte[] scrap = new byte[SCRAP];
        int dropped = 0;
        for (int read = body.read(scrap); read >= 0 && dropped < MOST; read = body.read(scrap)) {
            dropped += read;
        }
    }
}
