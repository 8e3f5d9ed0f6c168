package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.bot.move.SessionTimer;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happens by itself when a session ends, or when nobody ends it.
class ClosingTest extends Story {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration OVERNIGHT = Duration.ofHours(13);
    private static final Duration FIVE_DAYS = Duration.ofDays(5).plusMinutes(1);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    @Autowired
    JdbcClient database;

    @Autowired
    List<SessionTimer> kinds;

    @Test
    void aForgottenSessionClosesItselfWithEverythingKept() {
        unit = "Dykes";
        firstQuestion();
        leila.whispers("help");

        clock.forward(OVERNIGHT);

        SeenCard recap = leila.sees("Conclusion · closed");
        assertThat(recap.text()).contains("8 people", "Only you see this part");
        assertThat(leila.sees("After the session · only you see this").text()).contains("3 done");
        assertThat(lines(leila::privateLines, "of Dykes was still open, so I closed it"))
                .hasSize(1);
        assertThat(room.seat("Hana").sees("How was it?").has("How was it?")).isTrue();
        assertThat(room.seat("Hana").wasSent("I closed it")).isFalse();
    }

    @Test
    void aSessionThatGoesOnAnotherDayIsNotForgotten() {
        opened(2);
        leila.leadsTo("Scenario 1 · to close");
        leila.presses("More").presses("Time").presses("session.continue-later");

        clock.forward(OVERNIGHT);

        assertThat(timers("forgotten-session")).isZero();
        leila.says("@Dialogue start").sees("Scenario 1 · to close");
    }

    @Test
    void theGroupIsRemindedOnceAndTheSumsComeWhenItIsOver() {
        unit = "Ferries";
        opened(7);
        leila.whispers("help");
        closes();
        List<Seat> five = room.participants().stream().limit(5).toList();
        five.forEach(seat ->
                seat.opens("assessment").fills("room", "4").fills("use", "5").sends());
        assertThat(leila.wasSent("4.0 of 5")).isFalse();

        clock.forward(FIVE_DAYS);
        assertThat(lines(leila::lines, "How was it?"))
                .singleElement()
                .asString()
                .contains("is open until");
        clock.forward(THREE_DAYS);

        SeenCard results = leila.sees("How Ferries found it");
        assertThat(results.text()).contains("4.0 of 5, from 5 replies", "5.0 of 5, from 5 replies");
        assertThat(leila.privateCards()).extracting(SeenCard::message).contains(results.message());
        assertThat(tomas.wasSent("of 5, from")).isFalse();
        room.settles();
        assertThat(leila.lines().stream().filter(each -> each.contains("How was it?")))
                .hasSize(1);
        assertThat(tomas.sees("Conclusion · closed").has("How was it?")).isFalse();
    }

    @Test
    void whatIsStillToDoIsCalledToMindOnce() {
        unit = "Locks";
        opened(2);
        leila.whispers("help");
        closes();

        clock.forward(THREE_DAYS);

        await().atMost(LONGEST).until(() -> timers("papers-reminder") == 0);
        assertThat(timers("papers-reminder")).isZero();
    }

    @Test
    void whoeverWantsNoReminderGetsNone() {
        unit = "Piers";
        opened(2);
        leila.whispers("help");
        closes();
        leila.sees("I remind you once of what is open");
        leila.presses("No more reminders");
        assertThat(leila.cards()).noneMatch(card -> card.shows("I remind you once"));

        clock.forward(THREE_DAYS);

        await().atMost(LONGEST).until(() -> timers("papers-reminder") == 0);
        room.settles();
        assertThat(leila.privateLines()).noneMatch(line -> line.contains("For the Dialogue of Piers"));
    }

    @Test
    void theSignInSheetIsHandedInByOnesOwnMail() {
        opened(2);
        leila.whispers("help");
        closes();
        leila.seesPrivately("Send the sign-in sheet to the focal point");

        SeenForm handIn = leila.opensPrivately("Hand it in");
        assertThat(handIn.text()).contains("never goes to the Ethics Office", "Led by Leila Haddad. 3 participants");
        assertThat(handIn.buttons())
                .contains("PDF", "Open in my mail", "I sent it")
                .doesNotContain("Send it");
        handIn.tries("I sent it");

        await().atMost(LONGEST)
                .until(() -> !leila.seesPrivately("After the session").has("Hand it in"));
    }

    @Test
    void whoeverLeadsATeamTooBeginsToPrepareTheirOwnSession() {
        opened(2);
        closes();

        Seat hana = room.seat("Hana");
        hana.presses("I lead a team too");

        assertThat(hana.seesPrivately("Prepare a session").buttons()).contains("Set up");
        assertThat(leila.sees("Conclusion · closed").has("preparation.begin")).isFalse();
    }

    @Test
    void whatWasToHappenDuringASessionHappensNoMoreOnceItIsOver() {
        unit = "Weirs";
        opened(2);
        leila.whispers("help");
        closes();
        String session = session();
        assertThat(kinds)
                .extracting(SessionTimer::kind)
                .containsExactlyInAnyOrder("forgotten-session", "reminder")
                .allSatisfy(kind -> assertThat(timers(kind)).as(kind).isZero());
        List<String> told = leila.privateLines();
        List<String> seen = texts();

        // One that was ringing on another node at that very moment comes too late.
        clock.forward(OVERNIGHT);
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.ring(session)).isEmpty());

        room.settles();
        assertThat(leila.privateLines()).isEqualTo(told);
        assertThat(texts()).isEqualTo(seen);
    }

    private List<String> texts() {
        return leila.cards().stream().map(SeenCard::text).toList();
    }

    @Test
    void aTimerHoldsASessionsIdAndNothingElse() {
        opened(2);
        assertThat(timers("forgotten-session")).isOne();
        closes();

        assertThat(timers("forgotten-session")).isZero();
        assertThat(timers("assessment-end")).isOne();
        assertThat(database.sql("select count(*) from scheduled_tasks where task_data is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// The lines with those words, once there is one and nothing more comes.
    private List<String> lines(Supplier<List<String>> all, String words) {
        await().atMost(LONGEST).until(() -> all.get().stream().anyMatch(line -> line.contains(words)));
        room.settles();
        return all.get().stream().filter(line -> line.contains(words)).toList();
    }

    /// Typed, and not so soon after another move that it would count as the same.
    private void closes() {
        clock.forward(Duration.ofSeconds(6));
        leila.says("@Dialogue close").sees("Conclusion · closed");
    }

    /// How many timers of a kind there are about the session in the chat.
    private int timers(String kind) {
        return database.sql("select count(*) from scheduled_tasks where task_name = :kind and task_instance = :session")
                .param("kind", kind)
                .param("session", session())
                .query(Integer.class)
                .single();
    }

    private String session() {
        return leila.cards().getLast().key().replaceFirst("/.*", "");
    }
}
