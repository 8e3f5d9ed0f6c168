package org.leadershipdialogue.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignIn;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers what our pages may do: run and show what came from here, talk to here, be framed by nobody.
///
/// What lies behind links says it itself, and more strictly.
@Component
class PageHeaders extends OncePerRequestFilter {

    // The card renderer styles its elements one by one, and a Guide may show pictures from the web.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: https:; font-src 'self' data:; connect-src 'self'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(SignIn.BACK)
                || Arrays.stream(Purpose.values())
                        .anyMatch(purpose -> request.getRequestURI().startsWith(purpose.path() + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }
}
