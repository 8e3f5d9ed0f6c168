package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.util.List;
import org.leadershipdialogue.letter.ReadyLetter;
import org.leadershipdialogue.web.page.Html;

/// A text to be sent by one's own e-mail: the page sends nothing.
record Letter(ReadyLetter ready) {

    /// The text to copy.
    Html draw(String label) {
        return field("letter", label, ready.subject() + "\n\n" + String.join("\n\n", ready.paragraphs()));
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
                tag("a", label).with("href", ready.toEach(addresses).toString()).with("class", "button"));
    }

    /// The addresses to copy, where they are more than a button can carry.
    static Html addresses(String label, List<String> addresses) {
        return ReadyLetter.holds(addresses) ? Html.NONE : field("addresses", label, String.join("; ", addresses));
    }
}
