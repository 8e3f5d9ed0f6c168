package org.leadershipdialogue.guide;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has to agree between the numbers, dates and ids of a Guide, beyond the shape of each.
///
/// @param edition may be without its words: a Guide's numbers are checked before any language is
record GuideChecks(Edition edition, Mistakes.In mistakes) {

    private static final Pattern ADDRESS = Pattern.compile("https://[\\w.~:/?#@!$&()*+,;=%-]+");

    void run(int year) {
        checkMinutes();
        checkTerms(year);
        checkSelection();
        edition.scenarios().forEach(this::checkScenario);
        Forms forms = edition.forms();
        checkNumbers("signInSheet", forms.signInSheet());
        checkNumbers("leaderFeedback", forms.leaderFeedback());
        checkNumbers("rollUp", forms.rollUp());
        checkNumbers("assessment", forms.assessment());
        checkPrefill("leaderFeedback", forms.leaderFeedback());
        checkDays();
    }

    private void checkMinutes() {
        int sum = edition.agenda().minutes();
        int total = edition.terms().minutes();
        require(sum == total, "agenda", "the segments add up to %d minutes, the session has %d".formatted(sum, total));
    }

    private void checkTerms(int year) {
        Terms terms = edition.terms();
        require(terms.fewest() <= terms.most(), "terms", "the fewest people are more than the most");
        require(!terms.rolledUpBy().isBefore(terms.heldBy()), "terms.rolledUpBy", "comes before heldBy");
        require(terms.heldBy().getYear() >= year, "terms.heldBy", "comes before the Guide's year");
    }

    private void checkSelection() {
        Selection selection = edition.selection();
        int scenarios = edition.scenarios().size();
        require(selection.choose() <= selection.most(), "selection", "more have to be chosen than may be discussed");
        require(
                selection.most() <= scenarios,
                "selection.most",
                "there are only %d scenarios to choose from".formatted(scenarios));
        int shortest = edition.scenarios().stream()
                .map(Scenario::minutes)
                .map(Scenario.Minutes::least)
                .sorted()
                .limit(selection.choose())
                .reduce(selection.minutes(), Integer::sum);
        int given = edition.agenda().segments().stream()
                .filter(segment -> segment.kind() == Agenda.Kind.SCENARIOS)
                .mapToInt(Agenda.Segment::minutes)
                .sum();
        require(
                shortest <= given,
                "selection",
                "the scenarios take %d minutes at least, the agenda gives %d".formatted(shortest, given));
    }

    private void checkScenario(Scenario scenario) {
        String place = "scenarios[%s]".formatted(scenario.id());
        require(scenario.minutes().least() <= scenario.minutes().most(), place, "the least minutes exceed the most");
        for (Question question : scenario.questions()) {
            require(
                    question.id().startsWith(scenario.id() + "."),
                    place,
                    "the id of question '%s' does not begin with '%s.'".formatted(question.id(), scenario.id()));
        }
        Story story = scenario.story();
        boolean voices = scenario.format() != Scenario.Format.TEXT;
        require(voices == !story.parts().isEmpty(), place + ".story.parts", partsExpected(voices));
        boolean film = scenario.format() == Scenario.Format.VIDEO;
        require(film == (story.video() != null), place + ".story.video", "belongs to a video, and to nothing else");
        slides(scenario)
                .forEach(slides -> require(
                        slides.first() <= slides.last(),
                        place,
                        "slides end at %d before they begin at %d".formatted(slides.last(), slides.first())));
    }

    private static String partsExpected(boolean voices) {
        return voices ? "a script or a video needs parts" : "a written scenario has no parts";
    }

    private static Stream<Slides> slides(Scenario scenario) {
        Stream<@Nullable Slides> own =
                Stream.of(scenario.slides(), scenario.keyMessages().slides());
        Stream<@Nullable Slides> asked = scenario.questions().stream().map(Question::slides);
        return Stream.concat(own, asked).flatMap(Stream::ofNullable);
    }

    private void checkNumbers(String name, Form form) {
        List<Integer> expected =
                IntStream.rangeClosed(1, form.fields().size()).boxed().toList();
        List<Integer> numbers = form.fields().stream().map(Form.Field::number).toList();
        require(numbers.equals(expected), "forms.%s.fields".formatted(name), "the numbers do not count up from 1");
    }

    /// An address in which nothing but fields is filled in, and which is one once they are.
    private void checkPrefill(String name, Form form) {
        String prefill = form.prefill();
        if (prefill == null) {
            return;
        }
        String rest = prefill;
        for (Form.Field field : form.fields()) {
            rest = rest.replace("{" + field.id() + "}", "");
        }
        require(
                ADDRESS.matcher(rest).matches(),
                "forms.%s.prefill".formatted(name),
                "holds more than an address and ids of fields in braces");
    }

    private void checkDays() {
        Preparation preparation = edition.preparation();
        Stream.concat(preparation.before().stream(), preparation.after().stream())
                .filter(task -> task.days() instanceof Task.Days(int from, int to) && from > to)
                .forEach(task -> mistakes.add("preparation[%s].days".formatted(task.id()), "ends before it begins"));
    }

    private void require(boolean holds, String place, String otherwise) {
        if (!holds) {
            mistakes.add(place, otherwise);
        }
    }
}
