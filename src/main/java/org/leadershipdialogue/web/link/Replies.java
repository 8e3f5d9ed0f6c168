package org.leadershipdialogue.web.link;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.leadershipdialogue.export.PaperFile;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.web.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers to browsers behind a link: nothing is cached, indexed, framed or guessed at, and nothing runs.
public final class Replies {

    private static final String POLICY = "Content-Security-Policy";

    private Replies() {}

    /// A page of ours.
    public static ResponseEntity<byte[]> page(HttpStatus status, String page) {
        return guarded(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(POLICY, Page.POLICY)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /// Why there is nothing for this browser, and how to come by a new link.
    public static ResponseEntity<byte[]> refused(Refusal refusal, Purpose purpose, HttpServletRequest request) {
        return page(refusal.status(), LinkPage.refusal(refusal, purpose, words(request)));
    }

    /// A file to be saved.
    public static ResponseEntity.BodyBuilder file(PaperFile file) {
        return guarded(HttpStatus.OK)
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .header(POLICY, "default-src 'none'; sandbox");
    }

    /// Sends the browser on to look at another address, told relative to the one it asked for, or whole.
    public static ResponseEntity.BodyBuilder seeOther(String address) {
        return guarded(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, address);
    }

    /// The words the browser asks for.
    public static Words words(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(Words::available)
                .findFirst()
                .map(Words::of)
                .orElseGet(() -> Words.of(Locale.ENGLISH));
    }

    private static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
