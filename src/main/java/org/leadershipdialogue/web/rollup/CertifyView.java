package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// Shows the roll-up as it is to be entered into the official form, and records that it was.
@Component
class CertifyView implements View {

    private static final String SUBMITTED = "submitted";
    private static final String AUTHORITY = "authority";
    private static final String SEEN = "seen";
    private static final String FORM = "form";

    private final RollUps rollUps;

    CertifyView(RollUps rollUps) {
        this.rollUps = rollUps;
    }

    @Override
    public String name() {
        return "certify";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        if (!desk.rollUp().complete()) {
            return Html.all(
                    tag("h2", desk.say("roll-up.not-complete")),
                    tag("p", desk.say("roll-up.not-complete-why")),
                    tag("p", new Fields(desk, entered, wrong).back()));
        }
        var shown = entered.has(FORM)
                ? entered
                : Entered.of(Map.of(
                        SUBMITTED,
                        desk.today().toString(),
                        FORM,
                        UUID.randomUUID().toString()));
        var fields = new Fields(desk, shown, wrong);
        return Html.all(
                tag("h2", desk.say("roll-up.certify")),
                tag("p", desk.form().instruction()),
                RollUpTable.table(desk),
                official(desk),
                tag("h3", desk.say("roll-up.certify-record")),
                tag("p", desk.say("roll-up.certify-why")),
                fields.form(
                        "roll-up.certify",
                        Fields.hidden(SEEN, seen(desk)),
                        Fields.hidden(FORM, shown.get(FORM)),
                        fields.date(SUBMITTED, desk.say("roll-up.submitted-on")),
                        fields.line(AUTHORITY, desk.say("roll-up.on-authority"))));
    }

    private static Html official(Desk desk) {
        var form = desk.form();
        var link = form.address() == null
                ? NONE
                : tag(
                        "p",
                        tag("a", desk.say("roll-up.official-form"))
                                .with("href", form.address().toString())
                                .with("class", "button")
                                .with("target", "_blank")
                                .with("rel", "noopener noreferrer"));
        return Html.all(
                link,
                form.otherwise() == null
                        ? NONE
                        : tag("p", text(form.otherwise())).with("class", "quiet"));
    }

    /// What the figures were when the form was drawn, so that nobody certifies others than they saw.
    private static String seen(Desk desk) {
        return Integer.toHexString(desk.rollUp().rows().toString().hashCode());
    }

    @Override
    public Outcome send(Desk desk, Entered entered) {
        if (!desk.rollUp().complete()) {
            return new Outcome.Mend(Map.of(AUTHORITY, desk.say("roll-up.not-complete-why")));
        }
        var wrong = new LinkedHashMap<String, String>();
        var submitted = submitted(desk, entered, wrong);
        var authority = entered.get(AUTHORITY);
        if (authority.isEmpty() || authority.length() > Report.LONGEST) {
            wrong.put(AUTHORITY, desk.say("roll-up.wrong-authority", "longest", Report.LONGEST));
        }
        if (!entered.get(SEEN).equals(seen(desk))) {
            wrong.put(SUBMITTED, desk.say("roll-up.wrong-seen"));
        }
        if (!wrong.isEmpty()) {
            return new Outcome.Mend(wrong);
        }
        rollUps.certify(
                desk.year(),
                entered.get(FORM),
                submitted,
                authority,
                desk.visit().who());
        return new Outcome.Done(Notice.CERTIFIED);
    }

    private static LocalDate submitted(Desk desk, Entered entered, Map<String, String> wrong) {
        try {
            var submitted = LocalDate.parse(entered.get(SUBMITTED));
            if (submitted.isAfter(desk.today().plusDays(1))) {
                wrong.put(SUBMITTED, desk.say("roll-up.wrong-date-ahead"));
            }
            return submitted;
        } catch (DateTimeParseException nonsense) {
            wrong.put(SUBMITTED, desk.say("roll-up.wrong-date"));
            return desk.today();
        }
    }
}
