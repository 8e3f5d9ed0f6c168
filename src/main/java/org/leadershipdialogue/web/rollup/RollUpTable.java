package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipdialogue.rollup.Row;
import org.leadershipdialogue.rollup.Turnout;
import org.leadershipdialogue.web.page.Html;

/// Appendix E as it stands, with a bar for each unit's part.
final class RollUpTable {

    private RollUpTable() {}

    static Html draw(Desk desk) {
        if (desk.rollUp().rows().isEmpty()) {
            return NONE;
        }
        return tag(
                "section",
                tag("h2", desk.say("roll-up.roll-up")),
                table(desk),
                doubts(desk),
                tag("p", Overview.link("export", desk.say("roll-up.export"))));
    }

    /// The table alone, as it is handed in.
    static Html table(Desk desk) {
        var rows = desk.rollUp().rows();
        var lines = IntStream.range(0, rows.size())
                .mapToObj(at -> line(at + 1, rows.get(at), desk))
                .toList();
        var total = desk.rollUp().total();
        return tag(
                        "table",
                        tag(
                                "caption",
                                data(desk.form().title()),
                                text(" · "),
                                data(desk.year().entity())),
                        tag("thead", headings(desk)),
                        tag("tbody", Html.all(lines)),
                        tag(
                                "tfoot",
                                tag(
                                        "tr",
                                        tag("td"),
                                        tag("th", desk.say("roll-up.total")).with("scope", "row"),
                                        number(total.participants()),
                                        number(total.personnel()),
                                        tag(
                                                        "td",
                                                        percent(desk.rollUp()
                                                                .percent()
                                                                .orElse(-1)))
                                                .with("class", "number"))))
                .with("class", "figures");
    }

    private static Html headings(Desk desk) {
        var own = desk.form().fields().stream().map(field -> field.label());
        var all = Stream.concat(own, Stream.of("%"))
                .map(label -> tag("th", label).with("scope", "col"))
                .toList();
        return tag("tr", Html.all(all));
    }

    private static Html line(int number, Row row, Desk desk) {
        var turnout = row.turnout();
        var leaders = row.leaders().isEmpty()
                ? NONE
                : tag("span", data(desk.words().list(row.leaders()))).with("class", "quiet");
        return tag(
                "tr",
                number(number),
                tag("th", data(row.unit()), sessions(row, desk), leaders, bar(turnout))
                        .with("scope", "row"),
                number(turnout.participants()),
                turnout.personnel() == 0 ? tag("td", "–").with("class", "number") : number(turnout.personnel()),
                tag("td", percent(turnout.percent().orElse(-1))).with("class", "number"));
    }

    private static Html sessions(Row row, Desk desk) {
        return row.sessions() == 1
                ? NONE
                : tag("span", desk.say("roll-up.sessions", "n", row.sessions())).with("class", "quiet");
    }

    private static Html bar(Turnout turnout) {
        return turnout.personnel() == 0 ? NONE : Bar.draw(turnout.own(), turnout.personnel());
    }

    private static String percent(int percent) {
        return percent < 0 ? "–" : Integer.toString(percent);
    }

    private static Html number(int number) {
        return tag("td", Integer.toString(number)).with("class", "number");
    }

    private static Html doubts(Desk desk) {
        var doubtful = desk.rollUp().rows().stream()
                .filter(row -> row.turnout().isDoubtful())
                .map(Row::unit)
                .toList();
        return doubtful.isEmpty()
                ? NONE
                : tag("p", desk.say("roll-up.doubtful", "units", desk.words().list(doubtful)))
                        .with("class", "strip");
    }
}
