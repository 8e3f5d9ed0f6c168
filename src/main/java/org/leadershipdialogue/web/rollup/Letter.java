package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.leadershipdialogue.web.page.Html;

/// A text to be sent by one's own e-mail: we send nothing.
record Letter(String subject, String body) {

    /// The text to copy.
    Html draw(String label) {
        return tag(
                "p",
                tag("label", label).with("for", "letter"),
                tag("textarea", text(subject + "\n\n" + body))
                        .with("id", "letter")
                        .with("rows", "14")
                        .with("readonly", true)
                        .with("dir", "auto"));
    }

    /// The address that opens the letter in the reader's own mail program; each gets it without seeing the others.
    String to(List<String> addresses) {
        var known = addresses.stream().map(Letter::encoded).collect(Collectors.joining(","));
        return "mailto:?bcc=" + known + "&subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
