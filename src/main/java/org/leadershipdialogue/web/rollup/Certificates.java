package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.rollup.Certification;
import org.leadershipdialogue.rollup.Difference;
import org.leadershipdialogue.rollup.Row;
import org.leadershipdialogue.web.page.Html;

/// What was certified, by whom and when, and what has changed since; the way to do it once all have reported.
final class Certificates {

    private Certificates() {}

    static Html draw(Desk desk) {
        var all = desk.known().certifications();
        if (all.isEmpty() && !desk.rollUp().complete()) {
            return NONE;
        }
        var latest = all.isEmpty() ? NONE : changes(all.getFirst(), desk);
        var records = all.stream().map(each -> record(each, desk)).toList();
        var button = desk.rollUp().complete() ? tag("p", Overview.link("certify", desk.say("roll-up.certify"))) : NONE;
        return tag("section", tag("h2", desk.say("roll-up.certification")), Html.all(records), latest, button);
    }

    private static Html record(Certification each, Desk desk) {
        var recorded = each.recorded().atZone(ZoneOffset.UTC).toLocalDate();
        return Html.all(
                tag(
                        "p",
                        text(desk.say("roll-up.submitted", "date", desk.date(each.submitted())) + " "),
                        text(desk.say("roll-up.authority", "name", each.authority()) + " "),
                        text(desk.say("roll-up.recorded", "name", each.by(), "date", desk.date(recorded)))),
                tag("p", text(desk.say("roll-up.fingerprint") + " "), tag("code", each.hash()))
                        .with("class", "quiet"),
                each.intact() ? NONE : tag("p", desk.say("roll-up.not-intact")).with("class", "strip wrong"));
    }

    private static Html changes(Certification latest, Desk desk) {
        List<Difference> since = latest.since(desk.rollUp());
        if (since.isEmpty()) {
            return tag("p", desk.say("roll-up.unchanged"));
        }
        var lines = since.stream()
                .map(each -> tag(
                        "tr",
                        tag("th", data(each.unit())).with("scope", "row"),
                        tag("td", figures(each.then(), desk)),
                        tag("td", figures(each.now(), desk))))
                .toList();
        var headings = List.of("roll-up.unit", "roll-up.then", "roll-up.now").stream()
                .map(key -> tag("th", desk.say(key)).with("scope", "col"))
                .toList();
        return tag(
                "table",
                tag("caption", desk.say("roll-up.changed")),
                tag("thead", tag("tr", Html.all(headings))),
                tag("tbody", Html.all(lines)));
    }

    private static String figures(@Nullable Row row, Desk desk) {
        return row == null
                ? "–"
                : desk.say(
                        "roll-up.figures",
                        "people",
                        row.turnout().participants(),
                        "personnel",
                        row.turnout().personnel());
    }
}
