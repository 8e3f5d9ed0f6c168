package org.leadershipdialogue.export.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Planner;

class ReadingPackTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void holdsTheChosenStoriesWithTheirQuestionsAndReferences(String language) {
        var occasion = Occasions.in(Locale.of(language));
        var pack = ReadingPack.of(occasion).toString();

        for (var id : List.of("1", "3")) {
            var scenario = scenario(occasion.guide(), id);
            assertThat(pack).contains(scenario.title()).contains(scenario.references());
            assertThat(scenario.questions())
                    .filteredOn(question -> !question.id().equals("1.2"))
                    .allSatisfy(question -> assertThat(pack).contains(asked(question)));
        }
        assertThat(pack).contains(scenario(occasion.guide(), "1").story().paragraphs());
        assertThat(scenario(occasion.guide(), "3").story().lines())
                .allSatisfy(line -> assertThat(pack).contains(line.text()));
    }

    @Test
    void leavesOutWhatWasNotChosen() {
        var occasion = Occasions.in(Locale.ENGLISH);
        var pack = ReadingPack.of(occasion).toString();

        assertThat(pack).doesNotContain(scenario(occasion.guide(), "2").title());
        assertThat(pack).doesNotContain(asked(occasion.guide().question("1.2").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void holdsNothingThatOnlyTheFacilitatorReads(String language) {
        var guide = Occasions.GUIDE.in(Locale.of(language));
        var pack = ReadingPack.of(Occasions.in(Locale.of(language))).toString();

        assertThat(guide.scenarios().stream().flatMap(scenario -> scenario.questions().stream()))
                .allSatisfy(question -> {
                    assertThat(question.points()).noneMatch(point -> pack.contains(point.text()));
                    assertThat(question.followUps()).noneMatch(pack::contains);
                });
        assertThat(guide.introduction())
                .allSatisfy(topic -> assertThat(topic.script()).noneMatch(pack::contains));
    }

    @Test
    void invitesWithTheFactsOfTheSession() {
        var pack = ReadingPack.of(Occasions.in(Locale.ENGLISH));

        assertThat(pack.blocks().getFirst())
                .isEqualTo(new Block.Heading(2, "Leadership Dialogue 2023: join us on 14 November 2023"));
        assertThat(pack.toString())
                .contains("on 14 November 2023 at the time in your calendar", "Leila Haddad", "90 minutes")
                .doesNotContainPattern("\\{(title|topic|date|time|minutes|leader)}");
    }

    @Test
    void holdsEveryStoryWhileTheGroupHasNotChosen() {
        var guide = Occasions.GUIDE.in(Locale.ENGLISH);
        var setUp = Occasions.setUp("Unit", 3, Locale.ENGLISH, List.of());
        var agenda = Planner.plan(guide, setUp, List.of("1", "2", "3")).agenda();
        var pack = ReadingPack.of(new Occasion(guide, setUp, agenda, Occasions.LEILA))
                .toString();

        assertThat(guide.scenarios()).allSatisfy(scenario -> assertThat(pack).contains(scenario.title()));
        assertThat(pack).contains("The group chooses on the day");
    }

    @Test
    void saysHowWeTalkWhatToReadAndWhereToTurn() {
        var occasion = Occasions.in(Locale.ENGLISH);
        var pack = ReadingPack.of(occasion).toString();

        assertThat(pack)
                .contains("Curious before judging.", "Staff Regulation 1.2 (f)", "Where to turn")
                .contains(occasion.guide().support().reporting().offers(), "+1-917-367-9858");
    }

    private static Scenario scenario(Edition guide, String id) {
        return guide.scenario(id).orElseThrow();
    }

    private static String asked(Question question) {
        return question.text() == null ? question.heading() : question.text();
    }
}
