package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.util.Map;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// The page as it opens: how far the entity is, what is missing, and all that is known.
@Component
class Overview implements View {

    @Override
    public String name() {
        return "";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        return Html.all(
                notice(desk, entered.get("done")),
                progress(desk),
                missing(desk),
                Certificates.draw(desk),
                RollUpTable.draw(desk),
                SessionList.draw(desk),
                afterwards(desk));
    }

    private static Html notice(Desk desk, String done) {
        return Notice.of(done)
                .map(notice -> (Html)
                        tag("p", desk.say(notice.key())).with("class", "strip").with("role", "status"))
                .orElse(NONE);
    }

    private static Html progress(Desk desk) {
        var rollUp = desk.rollUp();
        var total = rollUp.total();
        var heading = rollUp.expected() == 0
                ? desk.say("roll-up.nobody-expected")
                : desk.say("roll-up.reported", "reported", rollUp.reported(), "expected", rollUp.expected());
        var percent = rollUp.percent().isPresent()
                ? desk.say("roll-up.percent", "percent", rollUp.percent().getAsInt())
                : desk.say("roll-up.no-percent");
        var people = desk.say("roll-up.took-part", "people", total.participants()) + " " + percent;
        return tag(
                "section",
                tag("h2", heading),
                rollUp.expected() == 0 ? NONE : Bar.draw(rollUp.reported(), rollUp.expected()),
                tag("p", people),
                tag(
                                "p",
                                desk.say(
                                        "roll-up.due",
                                        "date",
                                        desk.date(desk.edition().terms().rolledUpBy())))
                        .with("class", "quiet"),
                tag("p", link("expected", desk.say("roll-up.who-is-expected", "n", rollUp.expected()))));
    }

    private static Html missing(Desk desk) {
        var missing = desk.rollUp().missing();
        if (missing.isEmpty()) {
            return NONE;
        }
        var all = missing.stream().map(each -> missing(each, desk)).toList();
        return tag(
                "section",
                tag("h2", desk.say("roll-up.not-complete")),
                tag("p", desk.say("roll-up.not-complete-why")),
                tag("ul", Html.all(all)).with("class", "rows"),
                tag("p", link("remind", desk.say("roll-up.remind"))));
    }

    private static Html missing(Missing each, Desk desk) {
        var planned = each.planned() == null
                ? desk.say("roll-up.no-date")
                : desk.say("roll-up.planned", "date", desk.date(each.planned()));
        var who =
                each.who().manager().isEmpty() ? each.who().unit() : each.who().manager();
        var unit =
                who.equals(each.who().unit()) ? NONE : Html.all(data(each.who().unit()), text(" · "));
        return tag(
                "li", tag("strong", data(who)), tag("span", unit, text(planned)).with("class", "quiet"));
    }

    private static Html afterwards(Desk desk) {
        return tag(
                "section",
                tag("h2", desk.say("roll-up.afterwards")),
                tag("p", desk.say("roll-up.afterwards-why")),
                tag("p", link("assessment", desk.say("roll-up.text-to-send"))));
    }

    /// A way to another view that looks like a button.
    static Html.Element link(String view, String words) {
        return tag("a", words).with("href", "?show=" + view).with("class", "button");
    }
}
