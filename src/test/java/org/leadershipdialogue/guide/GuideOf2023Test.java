package org.leadershipdialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideOf2023Test {

    private static final Guide GUIDE = Guides.builtIn().find("2023").orElseThrow();
    private static final Edition ENGLISH = GUIDE.in(Locale.ENGLISH);

    @Test
    void isADraftUntilSomebodyClearsIt() {
        assertThat(GUIDE.draft()).isTrue();
        assertThat(GUIDE.year()).isEqualTo(2023);
        assertThat(GUIDE.defaultLanguage()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void plansNinetyMinutes() {
        assertThat(ENGLISH.agenda().segments())
                .extracting(Agenda.Segment::id, Agenda.Segment::minutes)
                .containsExactly(
                        tuple("introduction", 10),
                        tuple("opening", 10),
                        tuple("scenarios", 65),
                        tuple("conclusion", 5));
        assertThat(ENGLISH.agenda().minutes()).isEqualTo(90);
        assertThat(ENGLISH.selection().minutes()).isEqualTo(5);
    }

    @Test
    void isHeldInGroupsOfTenToTwentyFiveUntilTheEndOfTheYear() {
        Terms terms = ENGLISH.terms();
        assertThat(List.of(terms.fewest(), terms.most())).containsExactly(10, 25);
        assertThat(terms.heldBy()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(terms.rolledUpBy()).isEqualTo(terms.heldBy());
    }

    @Test
    void letsTwoScenariosBeChosenAndAThirdIfTimeIsLeft() {
        assertThat(List.of(ENGLISH.selection().choose(), ENGLISH.selection().most()))
                .containsExactly(2, 3);
        assertThat(ENGLISH.selection().ways()).hasSize(3);
    }

    @Test
    void introducesInFourCardsWithElevenGuidelines() {
        assertThat(ENGLISH.introduction())
                .extracting(Topic::id)
                .containsExactly("how-we-talk", "why", "official-or-personal", "should-i-post");
        assertThat(block("guidelines").items()).hasSize(11);
        assertThat(block("habits").items()).hasSize(4);
        assertThat(block("questions").items()).hasSize(3);
        assertThat(ENGLISH.introduction().getFirst().invites())
                .containsExactlyInAnyOrder(Topic.Invitation.OWN_RULE, Topic.Invitation.WHERE_TO_TURN);
    }

    @Test
    void tellsThreeScenariosInThreeFormats() {
        assertThat(ENGLISH.scenarios())
                .extracting(Scenario::id, Scenario::format)
                .containsExactly(
                        tuple("1", Scenario.Format.TEXT),
                        tuple("2", Scenario.Format.SCRIPT),
                        tuple("3", Scenario.Format.VIDEO));
        assertThat(ENGLISH.scenarios())
                .allSatisfy(scenario -> assertThat(scenario.minutes()).isEqualTo(new Scenario.Minutes(25, 30)));
        assertThat(parts("2")).containsExactly("narrator", "sepideh", "tatiana", "navdeep");
        assertThat(parts("3")).containsExactly("narrator", "gillian", "gumisai", "cms", "singh");
    }

    @Test
    void asksFiveThreeAndThreeQuestions() {
        assertThat(ENGLISH.scenarios())
                .extracting(scenario -> scenario.questions().size())
                .containsExactly(5, 3, 3);
        assertThat(questions().map(Question::id))
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3");
        assertThat(ENGLISH.question("1.4"))
                .map(Question::heading)
                .hasValueSatisfying(heading -> assertThat(heading).contains("party"));
    }

    /// Counted in the Guide's tables, which are flattened in its text.
    @Test
    void carriesEveryFollowUpQuestionAndEveryImportantPoint() {
        assertThat(questions().map(question -> question.followUps().size()))
                .containsExactly(6, 2, 7, 7, 2, 5, 3, 2, 4, 3, 2);
        assertThat(questions().map(question -> question.points().size()))
                .containsExactly(3, 2, 1, 3, 1, 3, 4, 3, 2, 2, 2);
    }

    @Test
    void carriesEveryReferenceAndKeyMessage() {
        assertThat(ENGLISH.scenarios())
                .extracting(scenario -> scenario.references().size())
                .containsExactly(10, 12, 6);
        assertThat(ENGLISH.scenarios())
                .extracting(scenario -> scenario.keyMessages().messages().size())
                .containsExactly(5, 5, 3);
        assertThat(ENGLISH.conclusion().recap()).hasSize(4);
        assertThat(ENGLISH.preface().keyLessons()).hasSize(5);
    }

    @Test
    void keepsTheSlidesTheGuideGivesAndSaysWhereItContradictsItself() {
        assertThat(ENGLISH.scenario("3"))
                .map(scenario -> scenario.keyMessages().slides())
                .hasValueSatisfying(
                        slides -> assertThat(slides)
                                .extracting(Slides::first, Slides::note)
                                .containsExactly(
                                        27,
                                        "The Guide gives 27 here, which is still the story; after the questions on 29 it would be 30."));
    }

    @Test
    void preparesTheLeader() {
        assertThat(ENGLISH.opening().points()).hasSize(6);
        assertThat(ENGLISH.leading().generalQuestions()).hasSize(4);
        assertThat(ENGLISH.support().upset()).hasSize(5);
        assertThat(ENGLISH.preparation().readings()).hasSize(5);
        assertThat(ENGLISH.support().places())
                .extracting(Support.Place::id)
                .containsExactly(
                        "supervisor", "human-resources", "ethics-office", "ombudsman", "administration-of-justice");
    }

    @Test
    void asksTheLeaderFifteenThingsInTheGuidesOrder() {
        Form feedback = ENGLISH.forms().leaderFeedback();
        assertThat(feedback.fields())
                .extracting(Form.Field::id)
                .containsExactly(
                        "date",
                        "leader",
                        "entity",
                        "unit",
                        "participants",
                        "personnel",
                        "guide-rating",
                        "topics",
                        "topics-rating",
                        "went-well",
                        "went-less-well",
                        "unanswered",
                        "changes",
                        "next-topics",
                        "contributions");
        assertThat(feedback.address()).hasToString("https://forms.office.com/e/CMZjshWVLU");
        assertThat(ENGLISH.forms().rollUp().address()).hasToString("https://forms.office.com/e/rfpFM6NcVN");
        assertThat(ENGLISH.forms().signInSheet().rows()).isEqualTo(25);
    }

    @Test
    void everyLanguageIsTheSameGuide() {
        assertThat(GUIDE.editions()).allSatisfy(edition -> {
            assertThat(edition.agenda().minutes()).isEqualTo(90);
            assertThat(edition.scenarios()).extracting(Scenario::id).containsExactly("1", "2", "3");
        });
    }

    private static Topic.Block block(String id) {
        return ENGLISH.introduction().stream()
                .flatMap(topic -> topic.blocks().stream())
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> parts(String scenario) {
        return ENGLISH.scenario(scenario).orElseThrow().story().parts().stream().map(Story.Part::id);
    }

    private static Stream<Question> questions() {
        return ENGLISH.scenarios().stream().flatMap(scenario -> scenario.questions().stream());
    }
}
