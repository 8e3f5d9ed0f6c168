package org.leadershipdialogue.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;
import org.leadershipdialogue.bot.HandIns.HandIn;
import org.leadershipdialogue.bot.HandIns.State;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.DatabaseContract;

/// What is kept of a sign-in sheet that was handed in, on every engine.
abstract class HandInsContract extends DatabaseContract {

    private static final Person TOMAS = new Person("29:tomas", "Tomás Rivera");
    private static final Person LEILA = new Person("29:leila", "Leila Haddad");

    private final SettableClock clock = new SettableClock(Instant.parse("2023-11-14T12:00:00Z"));

    @Test
    void isAskedForOnceHoweverOftenTheButtonIsPressed() {
        HandIns handIns = handIns();
        handIns.ask("twice", TOMAS, 0);
        handIns.ask("twice", LEILA, 0);

        assertThat(handIns.of("twice")).contains(new HandIn(1, State.WAITING, TOMAS, clock.instant(), 0));
        assertThat(timers("twice")).isOne();
    }

    @Test
    void isAskedForAgainOnlyByWhoSawHowItEnded() {
        HandIns handIns = handIns();
        handIns.ask("again", TOMAS, 0);
        handIns.failed("again");
        handIns.sent("again");

        handIns.ask("again", LEILA, 0);
        assertThat(handIns.of("again").orElseThrow().state()).isEqualTo(State.SENT);
        handIns.ask("again", LEILA, 1);

        assertThat(handIns.of("again")).contains(new HandIn(2, State.WAITING, LEILA, clock.instant(), 0));
    }

    @Test
    void isTickedOnceItWent() {
        HandIns handIns = handIns();
        handIns.ask("ticked", TOMAS, 0);
        assertThat(ticks().of("ticked")).isEmpty();

        handIns.sent("ticked");

        assertThat(ticks().of("ticked")).containsExactly(Ticks.SHEET);
    }

    @Test
    void forgetsWhoAskedAndThenThatAnybodyDid() {
        HandIns handIns = handIns();
        handIns.ask("gone", TOMAS, 0);
        assertThat(handIns.sessionsWith(TOMAS.id())).contains("gone");

        database().writes().inTransaction(() -> handIns.forget("gone", TOMAS.id()));
        assertThat(handIns.of("gone").orElseThrow().by()).isEqualTo(new Person("", ""));

        database().writes().inTransaction(() -> handIns.forget("gone"));
        assertThat(handIns.of("gone")).isEmpty();
        assertThat(timers("gone")).isZero();
    }

    private HandIns handIns() {
        return new HandIns(database().jdbc(), database().writes(), database().timers(), ticks(), clock);
    }

    private Ticks ticks() {
        return new Ticks(database().jdbc(), database().writes());
    }

    private int timers(String session) {
        return database()
                .jdbc()
                .sql("select count(*) from scheduled_tasks where task_name = 'hand-in' and task_instance = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }
}
