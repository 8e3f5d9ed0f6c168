package org.leadershipdialogue.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.feedback.Assessments.Sum;
import org.leadershipdialogue.feedback.Assessments.Taken;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.DatabaseContract;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Seal;
import org.leadershipdialogue.storage.TestDatabase;

/// What the feedback forms and the assessments promise on every engine.
abstract class FeedbackContract extends DatabaseContract {

    private static final Instant START = Instant.parse("2023-11-14T11:30:00Z");
    private static final Instant END = START.plus(Duration.ofDays(7));
    private static final Assessment REPLY =
            new Assessment(Map.of("room", 4, "use", 5), Map.of("remark", "Good.", "future", " "));

    private final List<Object> told = new ArrayList<>();
    private Instant now = START;
    private String session = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    private Assessments assessments;

    @SuppressWarnings("NullAway.Init") // set before each test
    private FeedbackForms forms;

    @BeforeEach
    void aFreshSession() {
        session = UUID.randomUUID().toString();
        now = START;
        told.clear();
        InstantSource source = () -> now;
        var jdbc = database().jdbc();
        assessments = new JdbcAssessments(
                database().writes(),
                jdbc,
                new Replies(jdbc, told::add),
                new Seal(TestDatabase.SECRET),
                source.withZone(ZoneOffset.UTC));
        forms = new JdbcFeedbackForms(database().writes(), jdbc, told::add);
    }

    @Test
    void keepsAFormStepByStep() {
        assertThat(forms.of(session)).isEqualTo(LeaderFeedback.BLANK);

        forms.save(session, Map.of("went-well", "They talked.", "changes", "Less text"));
        var saved = forms.save(session, Map.of("changes", "", "unanswered", "Why?\r\nAnd \u0000when?"));

        assertThat(saved).isEqualTo(forms.of(session));
        assertThat(saved.texts())
                .isEqualTo(Map.of("went-well", "They talked.", "changes", "", "unanswered", "Why?\nAnd when?"));
        assertThat(saved.confirmed()).isFalse();
    }

    @Test
    void tellsTheSavedFormFromTheOneThatWasSent() {
        forms.confirm(session);
        assertThat(forms.of(session)).isEqualTo(new LeaderFeedback(Map.of(), true, false));

        forms.sentOfficially(session, true);
        forms.confirm(session);
        assertThat(forms.of(session)).isEqualTo(new LeaderFeedback(Map.of(), true, true));

        forms.sentOfficially(session, false);
        assertThat(forms.of(session).sentOfficially()).isFalse();
    }

    @Test
    void tellsThatAFormIsHandedIn() {
        forms.save(session, Map.of("went-well", "They talked."));
        assertThat(told).isEmpty();

        forms.confirm(session);

        assertThat(told).containsExactly(new FormHandedIn(session));
    }

    @Test
    void tellsTheRatingsOnceBeforeTheyAreDeletedAndNoWordsOfFew() {
        opens();
        reply(1, 2);
        ends();
        assessments.end(session);

        assertThat(told)
                .containsExactly(
                        new RoundEnded(session, Map.of("room", List.of(4, 4), "use", List.of(5, 5)), Map.of()));
    }

    @Test
    void cutsATextThatIsTooLong() {
        var text = forms.save(session, Map.of("changes", "𓀀".repeat(20_000))).text("changes");

        assertThat(text).isEqualTo("𓀀".repeat(FeedbackForms.LONGEST_TEXT));
    }

    @Test
    void takesOneReplyFromEachPerson() {
        opens();

        assertThat(assessments.hasGiven(session, person(1))).isFalse();
        assertThat(assessments.give(session, person(1), REPLY)).isEqualTo(Taken.KEPT);
        assertThat(assessments.give(session, person(1), REPLY)).isEqualTo(Taken.ALREADY_GIVEN);
        assertThat(assessments.hasGiven(session, person(1))).isTrue();
        assertThat(assessments.hasGiven(session, person(2))).isFalse();
        assertThat(rows("assessment_rating", "field_id")).containsExactlyInAnyOrder("room", "use");
    }

    @Test
    void isOpenUntilItsTimeIsOver() {
        assertThat(assessments.give(session, person(1), REPLY)).isEqualTo(Taken.NOT_OPEN);
        assertThat(assessments.openUntil(session)).isEmpty();

        assertThat(assessments.open(session, END)).isTrue();
        assertThat(assessments.open(session, END.plusSeconds(1))).isFalse();

        now = END.minusMillis(1);
        assertThat(assessments.openUntil(session)).contains(END);
        assertThat(assessments.give(session, person(1), REPLY)).isEqualTo(Taken.KEPT);
        now = END;
        assertThat(assessments.openUntil(session)).isEmpty();
        assertThat(assessments.give(session, person(2), REPLY)).isEqualTo(Taken.NOT_OPEN);
        assertThat(assessments.open(session, END.plusSeconds(1))).isFalse();
    }

    @Test
    void endsOnceAndForgetsWhoRepliedAndEachReply() {
        opens();
        reply(1, 5);
        assertThat(assessments.end(session)).as("before its time").isFalse();

        now = END;
        assertThat(assessments.end(session)).isTrue();
        assertThat(assessments.end(session)).isFalse();

        assertThat(rows("assessment_tag", "tag")).isEmpty();
        assertThat(rows("assessment_round", "coalesce(sealed_key, 'gone')")).containsExactly("gone");
        assertThat(rows("assessment_rating", "field_id")).isEmpty();
        assertThat(assessments.give(session, person(6), REPLY)).isEqualTo(Taken.NOT_OPEN);
    }

    @Test
    void showsNothingBeforeTheEnd() {
        opens();
        reply(1, 7);

        assertThat(assessments.ratings(session)).isEmpty();
        assertThat(assessments.words(session)).isEmpty();
    }

    @Test
    void showsAndKeepsNothingOfFewerThanFiveReplies() {
        opens();
        reply(1, 4);
        ends();

        assertThat(assessments.ratings(session)).isEmpty();
        assertThat(assessments.words(session)).isEmpty();
        assertThat(rows("assessment_text", "value")).isEmpty();
    }

    @Test
    void sumsUpWhatFiveRatedAndGathersWhatTheyWrote() {
        opens();
        reply(1, 5);
        assessments.give(session, person(6), new Assessment(Map.of("room", 1), Map.of()));
        ends();

        assertThat(assessments.ratings(session)).isEqualTo(Map.of("room", new Sum(6, 21), "use", new Sum(5, 25)));
        assertThat(assessments.words(session))
                .containsOnlyKeys("remark")
                .satisfies(words -> assertThat(words.get("remark")).hasSize(5));
    }

    @Test
    void sumsUpNoFieldThatFewerThanFiveRated() {
        opens();
        reply(1, 4);
        assessments.give(session, person(5), new Assessment(Map.of("room", 1), Map.of()));
        ends();

        assertThat(assessments.ratings(session)).containsOnlyKeys("room");
    }

    @Test
    void losesNoReplyWhenManyComeAtOnce() throws InterruptedException {
        opens();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = IntStream.rangeClosed(1, 20)
                    .mapToObj(number -> (Callable<Taken>) () -> assessments.give(session, person(number), REPLY))
                    .toList();
            assertThat(people.invokeAll(replies))
                    .allSatisfy(reply -> assertThat(reply.get()).isEqualTo(Taken.KEPT));
        }

        assertThat(rows("assessment_tag", "tag")).hasSize(20).doesNotHaveDuplicates();
        assertThat(rows("assessment_rating", "field_id")).hasSize(40);
        ends();
        assertThat(assessments.ratings(session)).containsEntry("use", new Sum(20, 100));
    }

    @Test
    void leavesNothingThatJoinsAReplyToItsAuthor() {
        opens();
        IntStream.rangeClosed(1, 8)
                .forEach(number -> assessments.give(
                        session, person(number), new Assessment(Map.of("room", 3), Map.of("remark", "r" + number))));

        assertThat(rows("assessment_text", "id"))
                .as("nothing of a row tells its place")
                .doesNotContainAnyElementsOf(rows("assessment_rating", "id"))
                .doesNotContainAnyElementsOf(rows("assessment_tag", "tag"));
        assertThat(everythingStored())
                .as("no person's id is stored, only tags under a key")
                .noneMatch(value -> value.contains("29:person"));
        if (database().engine() == Engine.POSTGRESQL) {
            // One transaction wrote all that is there: which rows came together cannot be told from it.
            assertThat(rows("assessment_text", "xmin::text")).hasSize(8).containsOnly(oneOf("assessment_tag"));
        }
    }

    @Test
    void gatherRepliesInAnotherOrderThanTheyCame() {
        var order =
                IntStream.rangeClosed(1, 30).mapToObj(number -> "r" + number).toList();
        opens();
        IntStream.rangeClosed(1, 30)
                .forEach(number -> assessments.give(
                        session, person(number), new Assessment(Map.of(), Map.of("remark", "r" + number))));

        // 1 in 30! that this fails by chance.
        assertThat(rows("assessment_text", "value"))
                .containsExactlyInAnyOrderElementsOf(order)
                .isNotEqualTo(order);
    }

    private void opens() {
        assessments.open(session, END);
    }

    private void ends() {
        now = END;
        assertThat(assessments.end(session)).isTrue();
    }

    private void reply(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> assessments.give(session, person(number), REPLY));
    }

    private static Person person(int number) {
        return new Person("29:person-" + number, "Person " + number);
    }

    private String oneOf(String table) {
        return rows(table, "xmin::text").getFirst();
    }

    private List<String> everythingStored() {
        return List.of(
                        rows("assessment_tag", "tag"),
                        rows("assessment_rating", "id || field_id"),
                        rows("assessment_text", "id || field_id || value"),
                        rows("assessment_round", "coalesce(sealed_key, '')"))
                .stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private List<String> rows(String table, String column) {
        return database()
                .jdbc()
                .sql("select " + column + " from " + table + " where session_id = :session")
                .param("session", session)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
