package org.leadershipdialogue.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Input.Day;
import org.leadershipdialogue.card.element.Input.Text;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUp;

/// Records that the roll-up was handed in through the official form. Sends `submitted` and `authority`, and `token`, so
/// that it is recorded once.
public final class CertifyForm {

    private CertifyForm() {}

    /// @param official the Guide's form on the web; null if it gives none
    /// @param otherwise the way for those who cannot open it; null if there is none
    /// @param by the last day for it
    public record View(
            String token,
            RollUp rollUp,
            @Nullable URI official,
            @Nullable String otherwise,
            LocalDate by,
            LocalDate today,
            String authority) {}

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say("certify.first", "by", lines.words().date(view.by())));
        lines.facts(List.of(
                fact(lines, "certify.units", view.rollUp().rows().size()),
                fact(lines, "certify.participants", view.rollUp().total().participants()),
                fact(lines, "certify.personnel", view.rollUp().total().personnel())));
        if (view.otherwise() != null) {
            lines.below(Markdown.guide(view.otherwise()));
        }
        if (view.official() != null) {
            Action official = lines.button.link("certify.official", view.official());
            lines.buttons(official);
        }
        lines.add(Day.required(
                "submitted",
                lines.button.word("certify.submitted"),
                lines.button.word("certify.submitted-error"),
                view.today()));
        lines.add(Text.line("authority", lines.button.word("certify.authority"), Report.LONGEST)
                .required(lines.button.word("certify.authority-error"))
                .value(view.authority()));
        lines.aside(lines.say("certify.frozen"));
        return lines.form(
                FormId.CERTIFY,
                lines.button.word("focal.certify"),
                List.of(lines.button.sends(FormId.CERTIFY, "certify.send", "token", view.token())));
    }

    private static Fact fact(Lines lines, String key, int number) {
        return new Fact(lines.button.word(key), Markdown.ours(Integer.toString(number)));
    }
}
