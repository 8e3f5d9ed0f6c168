package org.leadershipdialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.export.PaperFile;
import org.leadershipdialogue.export.Papers;
import org.leadershipdialogue.language.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Hands out files behind links: looking at a link shows what it is, pressing its button gets the file.
///
/// Two steps, because chats and mail scanners open every link they see.
@Controller
class DownloadController {

    private final SignedLinks links;
    private final Papers papers;
    private final Fetches fetches;
    private final PublicUrl publicUrl;

    DownloadController(SignedLinks links, Papers papers, Fetches fetches, PublicUrl publicUrl) {
        this.links = links;
        this.papers = papers;
        this.fetches = fetches;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/downloads/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        return behind(
                token,
                request,
                grant -> papers.title(grant.sessionId(), grant.copy())
                        .map(title -> html(HttpStatus.OK, DownloadPage.offer(grant, title, words(request)))));
    }

    @PostMapping("/downloads/{token}")
    ResponseEntity<byte[]> get(
            @PathVariable String token,
            @CookieValue(name = Browser.COOKIE, required = false) @Nullable String cookie,
            HttpServletRequest request) {
        var browser = Browser.of(cookie);
        // Written before the link is bound: a paper that cannot be written must not use the link up.
        return behind(
                token,
                request,
                grant -> papers.write(grant.sessionId(), grant.copy())
                        .map(file -> fetches.allow(grant, browser.digest())
                                ? download(file, browser)
                                : refused(Refusal.ELSEWHERE, request)));
    }

    private ResponseEntity<byte[]> behind(
            String token, HttpServletRequest request, Function<Grant, Optional<ResponseEntity<byte[]>>> answer) {
        var grant = links.read(token);
        if (grant.filter(links::isOver).isPresent()) {
            return refused(Refusal.OVER, request);
        }
        return grant.flatMap(answer).orElseGet(() -> refused(Refusal.UNKNOWN, request));
    }

    private ResponseEntity<byte[]> download(PaperFile file, Browser browser) {
        return guarded(HttpStatus.OK)
                .header(HttpHeaders.SET_COOKIE, browser.cookie(publicUrl.isSecure()))
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content());
    }

    private static ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return html(refusal.status(), DownloadPage.refusal(refusal, words(request)));
    }

    private static ResponseEntity<byte[]> html(HttpStatus status, String page) {
        return guarded(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", DownloadPage.POLICY)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow");
    }

    private static Words words(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(Words::available)
                .findFirst()
                .map(Words::of)
                .orElseGet(() -> Words.of(Locale.ENGLISH));
    }
}
