package org.leadershipdialogue.card;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;

/// The invitation of a session, ready to copy or to send by mail.
public final class InvitationPage {

    private InvitationPage() {}

    /// @param subject and `paragraphs` with the facts of the session filled in
    public record View(String subject, List<String> paragraphs) {

        public View {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("invitation.copy"));
        lines.tinted(block -> {
            block.text(Markdown.data(view.subject()).bold());
            view.paragraphs().forEach(paragraph -> block.text(Markdown.data(paragraph)));
        });
        Action mail = lines.button.link("invitation.mail", mail(view));
        return lines.form(
                FormId.INVITATION,
                lines.button.word("invitation.title"),
                List.of(mail, lines.button.sendsBare(FormId.INVITATION, "invitation.sent")));
    }

    /// A letter without an address: whoever sends it knows to whom.
    private static URI mail(View view) {
        String body = String.join("\r\n\r\n", view.paragraphs());
        return URI.create("mailto:?subject=" + encoded(view.subject()) + "&body=" + encoded(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
