package org.leadershipdialogue.rehearsal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps other sites' pages out of the rehearsal: a browser on this machine may be looking at anything.
///
/// The host asked for must be this machine (against names that are rebound to it), an origin must be the host itself,
/// and whatever changes something must be JSON, which no foreign form can send.
@OnRehearsal
@Component
class LocalOnly extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean remoteAllowed;

    LocalOnly(@Value("${dialogue.rehearsal.allow-remote:false}") boolean remoteAllowed) {
        this.remoteAllowed = remoteAllowed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/rehearsal/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (host == null || !isHere(host) || !isSame(request.getHeader("Origin"), host)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().startsWith("/rehearsal/api/")
                && "POST".equals(request.getMethod())
                && !isJson(request.getContentType())) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isHere(String host) {
        return remoteAllowed || THIS_MACHINE.contains(host.replaceFirst(":\\d+$", ""));
    }

    private static boolean isSame(@Nullable String origin, String host) {
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }
}
