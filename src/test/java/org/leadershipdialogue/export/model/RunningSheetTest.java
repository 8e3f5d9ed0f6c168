package org.leadershipdialogue.export.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.export.model.Block.Heading;
import org.leadershipdialogue.guide.Question;

class RunningSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void holdsEveryWordTheFacilitatorNeeds(String language) {
        var occasion = Occasions.in(Locale.of(language));
        var guide = occasion.guide();
        var sheet = RunningSheet.of(occasion).toString();

        assertThat(guide.introduction()).allSatisfy(topic -> assertThat(sheet).contains(topic.script()));
        assertThat(sheet)
                .contains(guide.opening().points())
                .contains(guide.conclusion().closing())
                .contains(guide.conclusion().thanks())
                .contains(guide.leading().unanswered());
        assertThat(guide.support().upset()).allSatisfy(move -> assertThat(sheet).contains(move.text()));
        assertThat(guide.support().places())
                .allSatisfy(place -> assertThat(sheet).contains(place.offers()));
    }

    @Test
    void asksTheChosenQuestionsWithFollowUpsAndPoints() {
        var occasion = Occasions.in(Locale.ENGLISH);
        var sheet = RunningSheet.of(occasion).toString();

        assertThat(occasion.guide().scenario("1").orElseThrow().questions())
                .filteredOn(question -> !question.id().equals("1.2"))
                .allSatisfy(question -> assertThat(sheet)
                        .contains(question.heading())
                        .contains(question.followUps())
                        .contains(question.points().stream()
                                .map(Question.Point::text)
                                .toList()));
        assertThat(sheet).contains("ST/SGB/2004/15, s. 3.1").doesNotContain("What is Omar’s main task", "Sepideh");
    }

    @Test
    void givesEachStopItsMinutesAndAddsThemUp() {
        var sheet = RunningSheet.of(Occasions.in(Locale.ENGLISH));
        var plan = sheet.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(plan.rows().getFirst()).containsExactly("0", "Sign-in", "2");
        assertThat(plan.rows().getLast()).containsExactly("85", "Closing", "5");
        assertThat(plan.rows().stream()
                        .mapToInt(row -> Integer.parseInt(row.getLast()))
                        .sum())
                .isEqualTo(90);
        assertThat(sheet.toString()).contains("From minute 85 to minute 90");
    }

    @Test
    void namesTheSlidesAndTheirDoubts() {
        var sheet = RunningSheet.of(Occasions.in(Locale.ENGLISH)).toString();

        assertThat(sheet).contains("Slides 2–4", "Slide 13", "Slide 27 · In doubt: The Guide gives 27 here");
    }

    @Test
    void endsWithABlankSheetToSign() {
        var occasion = Occasions.in(Locale.ENGLISH);
        var sheet = RunningSheet.of(occasion);

        assertThat(sheet.blocks().getLast())
                .isEqualTo(new Block.Signatures(
                        SignInSheet.blank(occasion).sheets().getFirst()));
    }

    @Test
    void goesThroughTheSessionInItsOrder() {
        var headings = RunningSheet.of(Occasions.in(Locale.ENGLISH)).blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(Heading::text)
                .toList();

        assertThat(headings).startsWith("The plan", "Sign-in").endsWith("Closing", "To have at hand", "Where to turn");
        assertThat(headings.indexOf("What to take from Omar’s story"))
                .isLessThan(headings.indexOf("Gumisai’s Facebook activities: information sharing or leaking?"));
        assertThat(List.copyOf(headings)).doesNotHaveDuplicates();
    }
}
