package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Plays a session in which everything personal is kept that can be, lets time pass, and searches all that is left.
@TestPropertySource(properties = {"dialogue.forget-every=300ms", "dialogue.timers-every=200ms"})
@Import(ForgottenContract.Time.class)
abstract class ForgottenContract extends WholeApplication {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final List<String> WORDS = List.of("The heron waits", "The otter hides", "The kestrel hovers");

    @Autowired
    JdbcClient database;

    @Autowired
    Ahead clock;

    private Played played;

    /// The clock of this machine, put forward.
    static final class Ahead extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void forward(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    static class Time {
        @Bean
        @Primary
        Ahead clockAhead() {
            return new Ahead();
        }
    }

    abstract boolean postgres();

    @BeforeEach
    void begin() {
        played = Played.at(port, stillness).begins();
    }

    @Test
    void nothingPersonalOfASessionRemainsOnceItsTimeIsOver() {
        leaveTraces();
        String session = rows("select id from session").getFirst();
        assertThat(found(names())).as("before").isNotEmpty();
        assertThat(found(WORDS)).as("before").isNotEmpty();

        // Nobody closes it: it is closed when its time is over.
        clock.forward(Duration.ofDays(32));
        await().atMost(LONGEST).until(() -> kept(session) == 2);
        assertThat(phase(session)).isEqualTo("CLOSED");
        assertThat(found(WORDS)).isEmpty();
        assertThat(found(names())).as("names stay longer").isNotEmpty();

        clock.forward(Duration.ofDays(150));
        await().atMost(LONGEST).until(() -> kept(session) == 1);
        await().atMost(LONGEST).untilAsserted(() -> assertThat(found(names())).isEmpty());
        pressesOnOldCardsBringNobodyBack(session);

        clock.forward(Duration.ofDays(185));
        await().atMost(LONGEST).until(() -> kept(session) == 0);
    }

    private void leaveTraces() {
        played.tomas().opens("add-caller").writes("Grace Onephone").sends();
        played.others().get(0).opens("here-with-me").writes("Ruth Beside").sends();
        played.goesOnTo("Opening");
        played.leila()
                .opens("my-notes")
                .writes("What Amina Diallo told me once")
                .sends();
        played.goesOnTo("question 1 of 5");
        played.others().get(3).offersToSpeak();
        for (int person = 0; person < WORDS.size(); person++) {
            played.others().get(person).answers(WORDS.get(person));
        }
        played.leila().presses("session.next");
        played.leila().sees("What we said");
    }

    private void pressesOnOldCardsBringNobodyBack(String session) {
        for (SeenCard card : played.leila().cards()) {
            for (String verb : card.verbs()) {
                played.leila().triesOn(card, verb);
                played.others().getFirst().triesOn(card, verb);
            }
        }
        assertThat(rows("select person_id from register_entry where session_id = '" + session + "'"))
                .isEmpty();
        assertThat(found(names())).isEmpty();
    }

    private List<String> names() {
        Stream<Seat> seats =
                Stream.concat(Stream.of(played.leila(), played.tomas()), played.room().participants().stream());
        return Stream.concat(
                        seats.flatMap(seat -> Stream.of(seat.name(), seat.id())),
                        Stream.of("Grace Onephone", "Ruth Beside"))
                .toList();
    }

    private List<String> found(List<String> words) {
        return Everything.in(database, postgres()).stream()
                .filter(row -> words.stream().anyMatch(row::contains))
                .toList();
    }

    private int kept(String session) {
        return Integer.parseInt(
                rows("select kept from session where id = '" + session + "'").getFirst());
    }

    private String phase(String session) {
        return rows("select phase from session where id = '" + session + "'").getFirst();
    }

    private List<String> rows(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
