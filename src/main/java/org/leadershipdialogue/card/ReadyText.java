package org.leadershipdialogue.card;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;

/// Words ready to copy or to mail, for people the bot cannot reach; to those it can it says them itself.
public final class ReadyText {

    /// What mail programs take in an address.
    private static final int LONGEST_ADDRESS = 1800;

    private ReadyText() {}

    /// @param to addresses to send it to, none of which sees another; may be empty
    /// @param reached how many the bot can tell itself
    public record View(String subject, List<String> paragraphs, List<String> to, int reached) {

        public View {
            paragraphs = List.copyOf(paragraphs);
            to = List.copyOf(to);
        }
    }

    /// @param form which one
    /// @param title key of its title
    public static Form draw(FormId form, String title, View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("ready.copy"));
        lines.tinted(block -> {
            block.text(Markdown.data(view.subject()).bold());
            view.paragraphs().forEach(paragraph -> block.text(Markdown.data(paragraph)));
        });
        List<Action> buttons = new ArrayList<>();
        buttons.add(lines.button.link("invitation.mail", mail(view)));
        if (view.reached() > 0) {
            lines.aside(lines.say("ready.reached", "n", view.reached()));
            buttons.add(lines.button.sendsBare(form, "ready.tell"));
        }
        return lines.form(form, lines.button.word(title), buttons);
    }

    private static URI mail(View view) {
        String to = view.to().isEmpty() ? "" : "bcc=" + encoded(String.join(",", view.to())) + "&";
        String bare = "mailto:?" + to + "subject=" + encoded(view.subject());
        String whole = bare + "&body=" + encoded(String.join("\r\n\r\n", view.paragraphs()));
        if (whole.length() <= LONGEST_ADDRESS) {
            return URI.create(whole);
        }
        return URI.create(bare.length() <= LONGEST_ADDRESS ? bare : "mailto:?subject=" + encoded(view.subject()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
