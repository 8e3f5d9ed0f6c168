package org.leadershipdialogue.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Markdown;

/// What the product says about keeping, the same everywhere.
///
/// @param namesUntil the day on which names are deleted here
/// @param answerDays how many days after the session answers are deleted
/// @param reporting where misconduct is reported; null if the Guide gives no address
/// @param chatRead whether the bot may read the chat, so that answers with a name can be written there
public record Kept(
        LocalDate namesUntil, int answerDays, @Nullable URI reporting, boolean chatRead) {

    /// The whole page.
    void draw(Lines lines) {
        lines.text(lines.say("kept.name", "until", namesUntil));
        lines.more(lines.say("kept.no-name"));
        lines.more(lines.say("kept.stays"));
        lines.more(lines.say("kept.feeds", "days", answerDays));
        lines.more(leaveOut(lines));
    }

    /// What every field for free text says below it.
    Markdown leaveOut(Lines lines) {
        return reporting == null
                ? lines.say("kept.leave-out")
                : lines.say("kept.leave-out-link", "link", Links.to(lines.say("kept.where-to-report"), reporting));
    }

    /// A private page.
    public static Form page(Kept kept, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        kept.draw(lines);
        return lines.form(FormId.KEPT, lines.button.word("kept.title"), List.of());
    }
}
