package org.leadershipdialogue.card;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.letter.ReadyLetter;

/// What is handed out before a session: the papers to get, and the invitation, ready to copy or to send by mail.
public final class InvitationPage {

    private InvitationPage() {}

    /// @param subject and `paragraphs` with the facts of the session filled in
    /// @param papers where they are; null for whoever may not have them
    public record View(
            String subject,
            List<String> paragraphs,
            @Nullable Papers papers) {

        public View {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Where the papers are: the reading pack to print and to paste into a mail, and the facilitator's running sheet.
    public record Papers(URI pack, URI packAsText, URI sheet) {}

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        if (view.papers() != null) {
            papers(lines, view.papers());
        }
        lines.text(lines.say("invitation.copy"));
        lines.tinted(block -> {
            block.text(Markdown.data(view.subject()).bold());
            view.paragraphs().forEach(paragraph -> block.text(Markdown.data(paragraph)));
        });
        Action mail =
                lines.button.link("invitation.mail", new ReadyLetter(view.subject(), view.paragraphs()).to(List.of()));
        return lines.form(
                FormId.INVITATION,
                lines.button.word("invitation.title"),
                List.of(mail, lines.button.sendsBare(FormId.INVITATION, "invitation.sent")));
    }

    private static void papers(Lines lines, Papers papers) {
        lines.text(lines.say("invitation.pack"));
        lines.buttons(
                lines.button.link("invitation.pdf", papers.pack()),
                lines.button.link("invitation.text", papers.packAsText()));
        lines.text(lines.say("invitation.sheet"));
        lines.buttons(lines.button.link("invitation.pdf", papers.sheet()));
    }
}
