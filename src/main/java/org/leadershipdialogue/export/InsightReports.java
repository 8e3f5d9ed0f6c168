package org.leadershipdialogue.export;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipdialogue.export.InsightReport.Cell;
import org.leadershipdialogue.export.InsightReport.Line;
import org.leadershipdialogue.export.InsightReport.Section;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form;
import org.leadershipdialogue.guide.Form.Kind;
import org.leadershipdialogue.insight.Figures;
import org.leadershipdialogue.insight.Insight;
import org.leadershipdialogue.insight.Insight.Measured;
import org.leadershipdialogue.language.Words;

/// Puts what sessions say together into the words of the Guide's forms.
record InsightReports(Edition guide, Insight insight, Words words) {

    /// Everything, in the order of the forms.
    InsightReport report() {
        var sections = new ArrayList<Section>();
        sections.add(held());
        sections.add(topics());
        ratings(guide.forms().leaderFeedback(), insight.rated(), false).forEach(sections::add);
        texts(guide.forms().leaderFeedback(), insight.wrote()).forEach(sections::add);
        ratings(guide.forms().assessment(), insight.found(), true).forEach(sections::add);
        texts(guide.forms().assessment(), insight.said()).forEach(sections::add);
        return new InsightReport(
                words.say("insights.title"),
                guide.title(),
                List.of(
                        words.say("insights.rule-least"),
                        words.say(
                                "insights.rule-bundles",
                                "date",
                                words.date(guide.terms().rolledUpBy())),
                        words.say("insights.rule-texts")),
                sections);
    }

    private Section held() {
        return new Section(
                words.say("insights.held"),
                null,
                List.of(words.say("insights.entity"), words.say("insights.sessions")),
                lines(insight.held(), figures -> List.of(Cell.of(figures.sessions()))),
                List.of());
    }

    private Section topics() {
        var lines = guide.scenarios().stream()
                .filter(scenario -> insight.topics().containsKey(scenario.id()))
                .map(scenario -> new Line(
                        scenario.title(),
                        false,
                        List.of(Cell.of(insight.topics()
                                .getOrDefault(scenario.id(), Figures.NONE)
                                .sessions()))))
                .toList();
        return new Section(
                words.say("insights.topics"),
                null,
                List.of(words.say("insights.scenario"), words.say("insights.sessions")),
                lines,
                List.of());
    }

    private Stream<Section> ratings(Form form, Map<String, Measured> measured, boolean ofParticipants) {
        var by = words.say(ofParticipants ? "insights.by-participants" : "insights.by-leaders");
        return form.fields().stream()
                .filter(field -> field.kind() == Kind.RATING_1_5)
                .map(field -> new Section(
                        field.label(),
                        by,
                        headings(),
                        lines(measured.getOrDefault(field.id(), Measured.NOTHING), this::rated),
                        List.of()));
    }

    private List<String> headings() {
        return Stream.concat(
                        Stream.of("insights.entity", "insights.sessions", "insights.ratings", "insights.median")
                                .map(key -> words.say(key)),
                        IntStream.rangeClosed(1, Figures.SCALE).mapToObj(Integer::toString))
                .toList();
    }

    private List<Cell> rated(Figures figures) {
        var median = figures.median();
        return Stream.concat(
                        Stream.of(
                                Cell.of(figures.sessions()),
                                Cell.of(figures.voices()),
                                Cell.of(
                                        median.isEmpty()
                                                ? ""
                                                : NumberFormat.getInstance(words.locale())
                                                        .format(median.getAsDouble()))),
                        Cell.of(figures.ratings()))
                .toList();
    }

    private List<Line> lines(Measured measured, Function<Figures, List<Cell>> cells) {
        var lines = new ArrayList<Line>();
        measured.entities().forEach(row -> lines.add(new Line(row.entity(), false, cells.apply(row.figures()))));
        measured.others()
                .ifPresent(others -> lines.add(new Line(words.say("insights.others"), false, cells.apply(others))));
        if (!lines.isEmpty()) {
            lines.add(new Line(words.say("insights.all"), true, cells.apply(measured.total())));
        }
        return lines;
    }

    private Stream<Section> texts(Form form, Map<String, List<String>> texts) {
        return form.fields().stream()
                .filter(field -> field.kind() == Kind.LONG_TEXT && field.fact() == null)
                .map(field -> new Section(
                        field.label(), null, List.of(), List.of(), texts.getOrDefault(field.id(), List.of())));
    }
}
