package org.leadershipdialogue.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.language.Words;
import org.springframework.web.util.HtmlUtils;

/// The small page behind a link: plain HTML that works without scripts, and with everything else shut off.
final class DownloadPage {

    private static final String STYLE = """
            :root { color-scheme: light dark }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem }
            h1 { font-size: 1.4rem; line-height: 1.3; overflow-wrap: anywhere }
            button { font: inherit; padding: .7rem 1.6rem; min-height: 44px; cursor: pointer }
            """;

    /// What the browser may do with the page: show it in our style and send its one form back to us.
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private DownloadPage() {}

    /// Says what the file is and for whom, above the one button.
    static String offer(Grant grant, String title, Words words) {
        var minutes = Links.LIFE.toMinutes();
        return page(words, title, """
                <p>%s</p>
                <form method="post"><button>%s</button></form>
                <p>%s</p>
                """.formatted(
                        escaped(whom(grant, words)),
                        escaped(words.say("download.get")),
                        escaped(words.say("download.once", "minutes", minutes))));
    }

    /// Says why there is no file, and how to come by a new link.
    static String refusal(Refusal refusal, Words words) {
        var body = "<p>%s</p>%n".formatted(escaped(words.say("download.again")));
        return page(words, words.say(refusal.key()), body);
    }

    private static String whom(Grant grant, Words words) {
        var whom = words.say("download.for", "name", grant.who().name());
        return grant.copy().paper() == Paper.SIGN_IN_SHEET ? whom + " " + words.say("download.names") : whom;
    }

    private static String page(Words words, String heading, String body) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex, nofollow">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(
                        words.tag(),
                        words.rightToLeft() ? "rtl" : "ltr",
                        escaped(heading),
                        STYLE,
                        "<bdi>" + escaped(heading) + "</bdi>",
                        body);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
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
