package org.leadershipdialogue.web.insight;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;

import java.util.List;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.InsightReport;
import org.leadershipdialogue.export.InsightReport.Line;
import org.leadershipdialogue.export.InsightReport.Section;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.page.Page;
import org.leadershipdialogue.web.visit.Visits;

/// The report of a year as a page.
///
/// @param years all there are, to choose from
/// @param token stands in every form of this visit and nowhere else
record InsightPage(InsightReport report, Words words, Guide year, List<Guide> years, String token, Person reader) {

    String draw() {
        return Page.wide(
                words,
                report.title() + " · " + report.under(),
                tag("header", tag("p", report.under()).with("class", "quiet"), tag("h1", report.title())),
                choice(),
                rules(),
                sections(),
                files(),
                footer());
    }

    private Html choice() {
        if (years.size() < 2) {
            return NONE;
        }
        var links = years.reversed().stream()
                .map(each -> tag("a", each.in(words.locale()).title())
                        .with("href", "?year=" + each.id())
                        .with("class", "button")
                        .with("aria-current", each.id().equals(year.id()) ? "page" : "false"))
                .toList();
        return tag("nav", Html.all(links)).with("aria-label", words.say("insights.years"));
    }

    private Html rules() {
        var sentences = report.rules().stream().map(rule -> tag("p", rule)).toList();
        return tag("div", Html.all(sentences)).with("class", "strip");
    }

    private Html sections() {
        if (report.sections().stream().allMatch(Section::empty)) {
            return tag("h2", words.say("insights.nothing"));
        }
        return Html.all(report.sections().stream().map(this::section).toList());
    }

    private Html section(Section section) {
        var note = section.note() == null ? NONE : tag("p", section.note()).with("class", "quiet");
        var nothing = section.empty() ? tag("p", words.say("insights.too-few")).with("class", "quiet") : NONE;
        return tag("section", tag("h2", section.title()), note, nothing, table(section), texts(section));
    }

    private static Html texts(Section section) {
        var all = section.texts().stream().map(each -> tag("li", data(each))).toList();
        return all.isEmpty() ? NONE : tag("ul", Html.all(all)).with("class", "words");
    }

    private static Html table(Section section) {
        if (section.lines().isEmpty()) {
            return NONE;
        }
        var headings = section.headings().stream()
                .map(each -> tag("th", each).with("scope", "col"))
                .toList();
        var lines = section.lines().stream().filter(line -> !line.total()).map(InsightPage::line);
        var totals = section.lines().stream().filter(Line::total).map(InsightPage::line);
        var table = tag(
                        "table",
                        tag("thead", tag("tr", Html.all(headings))),
                        tag("tbody", Html.all(lines.toList())),
                        tag("tfoot", Html.all(totals.toList())))
                .with("class", "counts")
                .with("aria-label", section.title());
        return tag("div", table)
                .with("class", "wide-table")
                .with("tabindex", "0")
                .with("role", "group")
                .with("aria-label", section.title());
    }

    private static Html line(Line line) {
        var cells = line.cells().stream().map(cell -> tag("td", cell.text()).with("class", "number"));
        return tag("tr", tag("th", data(line.name())).with("scope", "row"), Html.all(cells.toList()));
    }

    private Html files() {
        var forms = InsightController.KINDS.stream().map(this::form).toList();
        return tag(
                "section",
                tag("h2", words.say("insights.save")),
                tag("p", words.say("insights.save-why")),
                tag("div", Html.all(forms)).with("class", "beside"));
    }

    private Html form(Format kind) {
        return tag(
                        "form",
                        hidden("token", token),
                        hidden("kind", kind.name()),
                        tag("button", word(kind)).with("class", "main"))
                .with("method", "post")
                .with("action", "?year=" + year.id())
                .with("enctype", "multipart/form-data");
    }

    private String word(Format kind) {
        return words.say(
                switch (kind) {
                    case PDF -> "insights.as-pdf";
                    case XLSX -> "insights.as-excel";
                    case CSV, TEXT -> "insights.as-csv";
                });
    }

    private static Html hidden(String name, String value) {
        return tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    private Html footer() {
        var open = words.say("insights.open-for", "name", reader.name(), "minutes", Visits.IDLE.toMinutes());
        return tag("footer", tag("p", open).with("class", "quiet"));
    }
}
