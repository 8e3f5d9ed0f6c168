package org.leadershipdialogue.web.link;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Knows browsers again by a cookie of each purpose, which reaches nothing but what lies below its path.
@Component
public final class Browsers {

    private final PublicUrl publicUrl;

    Browsers(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /// The browser that asks: the one its cookie says, or a new one.
    public Browser asking(Purpose purpose, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, purpose.cookie());
        return Browser.of(cookie == null ? null : cookie.getValue());
    }

    /// The cookie by which the browser is known again for so long.
    public String cookie(Purpose purpose, Browser browser, Duration life) {
        return ResponseCookie.from(purpose.cookie(), browser.value())
                .httpOnly(true)
                .secure(publicUrl.isSecure())
                .sameSite("Strict")
                .path(publicUrl.resolve(purpose.path()).getPath())
                .maxAge(life)
                .build()
                .toString();
    }
}
