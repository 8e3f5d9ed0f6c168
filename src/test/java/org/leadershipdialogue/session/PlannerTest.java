package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;

class PlannerTest {

    private final Edition guide = Guides.builtIn().find("2023").orElseThrow().edition();

    @Test
    void plansTheNinetyMinutesOfTheGuide() {
        Agenda agenda = Planner.plan(guide, setUp(List.of("1", "2"), Set.of())).agenda();
        assertThat(agenda.length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(agenda.stops())
                .extracting(Stop::key)
                .containsExactly(
                        "sign-in",
                        "introduction-1",
                        "introduction-2",
                        "introduction-3",
                        "introduction-4",
                        "opening",
                        "scenario-1",
                        "question-1.1",
                        "question-1.2",
                        "question-1.3",
                        "question-1.4",
                        "question-1.5",
                        "messages-1",
                        "scenario-2",
                        "question-2.1",
                        "question-2.2",
                        "question-2.3",
                        "messages-2",
                        "recap");
    }

    @Test
    void givesTheVoteTheMinutesOfTheIntroductionToTheScenarios() {
        Agenda agenda = Planner.plan(guide, setUp(List.of(), Set.of())).agenda();
        assertThat(agenda.stop("vote").planned()).isEqualTo(Duration.ofMinutes(5));
        assertThat(agenda.length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(agenda.after("vote")).map(Stop::key).contains("scenario-1");
    }

    @Test
    void leavesOutWhatTheLeaderUntickedAndGivesItsTimeToTheOthers() {
        Agenda agenda = Planner.plan(guide, setUp(List.of("1", "2"), Set.of("1.2", "1.3")))
                .agenda();
        assertThat(agenda.stops()).extracting(Stop::key).doesNotContain("question-1.2", "question-1.3");
        assertThat(agenda.length()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void addsAThirdScenarioAfterTheSecond() {
        Plan two = Planner.plan(guide, setUp(List.of("1", "2"), Set.of()));
        Plan three = Planner.plan(guide, two.decided(), List.of("1", "2", "3"));
        assertThat(three.agenda().firstNew(two.agenda())).map(Stop::key).contains("scenario-3");
        assertThat(three.agenda().scenarioOf(three.agenda().stop("question-3.2")))
                .isEqualTo("3");
    }

    private static SetUp setUp(List<String> scenarios, Set<String> skipped) {
        return new SetUp(
                "Office", "Unit", 21, LocalDate.of(2023, 11, 14), null, Locale.ENGLISH, scenarios, skipped, true);
    }
}
