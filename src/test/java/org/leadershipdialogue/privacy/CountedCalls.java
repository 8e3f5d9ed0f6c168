package org.leadershipdialogue.privacy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts what the bot asks of the connector, and what was one too many.
final class CountedCalls extends OncePerRequestFilter {

    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger tooMany = new AtomicInteger();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().contains("/rehearsal/connector/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        calls.incrementAndGet();
        if (response.getStatus() == 429) {
            tooMany.incrementAndGet();
        }
    }
}
