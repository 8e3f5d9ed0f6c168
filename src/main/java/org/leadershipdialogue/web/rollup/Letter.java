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

    /// What mail programs take in an address.
    private static final int LONGEST = 1_800;

    /// The text to copy.
    Html draw(String label) {
        return field("letter", label, subject + "\n\n" + body);
    }

    private static Html field(String id, String label, String words) {
        return tag(
                "p",
                tag("label", label).with("for", id),
                tag("textarea", text(words))
                        .with("id", id)
                        .with("rows", "14")
                        .with("readonly", true)
                        .with("dir", "auto"));
    }

    /// A button that opens the letter in the reader's own mail program; each gets it without seeing the others.
    Html button(String label, List<String> addresses) {
        return tag(
                "p",
                tag("a", label)
                        .with("href", to(isTooLong(addresses) ? List.of() : addresses))
                        .with("class", "button"));
    }

    /// The addresses to copy, where they are more than a button can carry.
    Html addresses(String label, List<String> addresses) {
        return isTooLong(addresses) ? field("addresses", label, String.join("; ", addresses)) : Html.NONE;
    }

    private boolean isTooLong(List<String> addresses) {
        return to(addresses).length() > LONGEST;
    }

    private String to(List<String> addresses) {
        var known = addresses.stream().map(Letter::encoded).collect(Collectors.joining(","));
        var all = known.isEmpty() ? "" : "bcc=" + known + "&";
        return "mailto:?" + all + "subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
