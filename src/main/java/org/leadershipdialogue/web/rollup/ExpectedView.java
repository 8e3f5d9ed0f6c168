package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.ExpectedList;
import org.leadershipdialogue.rollup.ExpectedList.Mistake;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// Says who is expected to hold a session: a file, or rows typed and pasted. All of it is taken, or nothing.
@Component
class ExpectedView implements View {

    private static final String FILE = "file";
    private static final String LIST = "list";

    private final RollUps rollUps;

    ExpectedView(RollUps rollUps) {
        this.rollUps = rollUps;
    }

    @Override
    public String name() {
        return "expected";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        var fields = new Fields(desk, Entered.of(Map.of(LIST, shown(desk, entered))), wrong);
        return Html.all(
                tag("h2", desk.say("roll-up.expected")),
                tag("p", desk.say("roll-up.expected-why")),
                tag("p", desk.say("roll-up.expected-form")),
                fields.form(
                        "roll-up.save",
                        wrong.isEmpty() ? NONE : mistakes(desk, read(entered).mistakes()),
                        fields.file(FILE, desk.say("roll-up.expected-file")),
                        fields.area(LIST, desk.say("roll-up.expected-list"))));
    }

    /// What was sent stays to be mended; a file that is no text cannot.
    private static String shown(Desk desk, Entered entered) {
        return entered.file(FILE)
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .orElseGet(() -> entered.has(LIST)
                        ? entered.get(LIST)
                        : written(desk.known().expected()));
    }

    private static ExpectedList read(Entered entered) {
        return entered.file(FILE).map(ExpectedList::read).orElseGet(() -> ExpectedList.read(entered.get(LIST)));
    }

    private static String written(List<Expected> expected) {
        var text = new StringWriter();
        try (var rows = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
            rows.printRecord("unit", "manager", "email");
            for (var each : expected) {
                rows.printRecord(each.unit(), each.manager(), each.email());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Html mistakes(Desk desk, List<Mistake> mistakes) {
        var told = mistakes.stream()
                .map(each -> tag(
                        "li",
                        text(desk.say("roll-up.csv-line", "line", each.line()) + " "),
                        text(desk.say(key(each)) + " "),
                        each.value().isEmpty() ? NONE : tag("q", data(each.value()))))
                .toList();
        return tag("ul", Html.all(told)).with("class", "strip wrong told");
    }

    private static String key(Mistake mistake) {
        return switch (mistake.kind()) {
            case TOO_LARGE -> "roll-up.csv-too-large";
            case NOT_TEXT -> "roll-up.csv-encoding";
            case NO_UNIT_COLUMN -> "roll-up.csv-headings";
            case QUOTES -> "roll-up.csv-quotes";
            case TOO_MANY_VALUES -> "roll-up.csv-columns";
            case NO_UNIT -> "roll-up.csv-no-unit";
            case TOO_LONG -> "roll-up.csv-too-long";
            case NO_EMAIL -> "roll-up.csv-email";
            case TWICE -> "roll-up.csv-twice";
            case NOBODY -> "roll-up.csv-nobody";
        };
    }

    @Override
    public Outcome send(Desk desk, Entered entered) {
        var list = read(entered);
        if (!list.mistakes().isEmpty()) {
            var field = entered.file(FILE).isPresent() ? FILE : LIST;
            var sentence = desk.say("roll-up.csv-mistakes", "n", list.mistakes().size());
            return new Outcome.Mend(Map.of(field, sentence));
        }
        rollUps.expect(desk.year(), list.all());
        return new Outcome.Done(Notice.EXPECTED);
    }
}
