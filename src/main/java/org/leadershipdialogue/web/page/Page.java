package org.leadershipdialogue.web.page;

import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.leadershipdialogue.language.Words;

/// The frame of our pages: their head, their one style sheet, their language and its direction.
public final class Page {

    private static final String STYLE = style();

    /// What the browser may do with a page: show it in our style and send its forms back to us.
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Page() {}

    /// A small page that says one thing.
    public static String small(Words words, String heading, Html... body) {
        var main = tag("main", tag("h1", Html.data(heading))).and(body);
        return page(words, heading, tag("body", main));
    }

    /// A page to work on, headed by itself.
    public static String wide(Words words, String title, Html... body) {
        return page(words, title, tag("body", tag("main", body)).with("class", "wide"));
    }

    private static String page(Words words, String title, Html body) {
        var head = tag(
                "head",
                tag("meta").with("charset", "utf-8"),
                tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                tag("meta").with("name", "robots").with("content", "noindex, nofollow"),
                tag("title", text(title)),
                new Html.Style(STYLE));
        var page = new StringBuilder("<!doctype html>\n");
        tag("html", head, body)
                .with("lang", words.tag())
                .with("dir", words.rightToLeft() ? "rtl" : "ltr")
                .into(page);
        return page.toString();
    }

    private static String style() {
        try (var in = Page.class.getResourceAsStream("/pages/page.css")) {
            return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256", e);
        }
    }
}
