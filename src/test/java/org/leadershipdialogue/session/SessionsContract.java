package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipdialogue.session.SessionFixtures.AMINA;
import static org.leadershipdialogue.session.SessionFixtures.JOAO;
import static org.leadershipdialogue.session.SessionFixtures.LEILA;
import static org.leadershipdialogue.session.SessionFixtures.NOON;
import static org.leadershipdialogue.session.SessionFixtures.done;
import static org.leadershipdialogue.session.SessionFixtures.renamed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.DatabaseContract;

abstract class SessionsContract extends DatabaseContract {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);

    private Sessions sessions;
    private Retention retention;
    private Speakers speakers;
    private Readers readers;

    @BeforeEach
    void keepSessions() {
        sessions = new JdbcSessions(database().jdbc(), database().writes(), Clock.fixed(NOON, ZoneOffset.UTC), _ -> {});
        retention = new JdbcRetention(database().jdbc(), database().writes(), sessions);
        speakers = new Speakers(database().jdbc(), database().writes());
        readers = new Readers(database().jdbc(), database().writes());
    }

    @Test
    void givesBackWhatItKept() {
        Session kept = sessions.save(renamed("kept", "chat-1"));
        assertThat(sessions.find("kept")).contains(kept);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(sessions.find("another")).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoMovesAtOnce() {
        Session kept = sessions.save(renamed("race", "chat-2"));
        Tap tap = new Tap(kept.progress().moves(), LEILA, NOON);
        Session first = sessions.save(done(Moving.next(kept, tap, 0)));
        assertThatThrownBy(() -> sessions.save(done(Moving.skip(kept, tap))))
                .isInstanceOf(Sessions.ConcurrentMove.class);
        assertThat(sessions.find("race")).contains(first);
    }

    @Test
    void seesWhatAnotherNodeKept() {
        Sessions elsewhere =
                new JdbcSessions(database().jdbc(), database().writes(), Clock.fixed(NOON, ZoneOffset.UTC), _ -> {});
        Session kept = sessions.save(renamed("nodes", "chat-12"));
        assertThat(sessions.find("nodes")).contains(kept);

        Session moved =
                elsewhere.save(done(Moving.next(kept, new Tap(kept.progress().moves(), LEILA, NOON), 0)));

        assertThat(sessions.find("nodes")).contains(moved);
        assertThat(sessions.latest("chat-12")).contains(moved);
        assertThat(sessions.inChat("chat-12")).containsExactly(moved);
    }

    @Test
    void remembersNothingThatWasNeverCommitted() {
        Session kept = sessions.save(renamed("undone", "chat-13"));
        Tap tap = new Tap(kept.progress().moves(), LEILA, NOON);
        assertThatThrownBy(() -> database().writes().inTransaction(() -> {
                    sessions.save(done(Moving.skip(kept, tap)));
                    sessions.find("undone");
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        Session first = sessions.save(done(Moving.next(kept, tap, 0)));

        assertThat(first.version()).isEqualTo(2);
        assertThat(sessions.find("undone")).contains(first);
    }

    @Test
    void knowsTheLatestSessionOfAChatAndNoOtherChats() {
        Session first = sessions.save(renamed("first", "chat-3"));
        sessions.save(first.cutShort(NOON));
        sessions.save(renamed("second", "chat-3"));
        sessions.save(renamed("elsewhere", "chat-4"));
        assertThat(sessions.latest("chat-3")).map(Session::id).contains("second");
        assertThat(sessions.inChat("chat-3")).extracting(Session::id).containsExactly("first", "second");
        assertThat(sessions.latest("chat-5")).isEmpty();
    }

    @Test
    void beginsOneSessionInAChatHoweverManyAskAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, 12)
                    .mapToObj(number -> threads.submit(() -> begins("many-" + number)))
                    .toList();
            int begun = 0;
            for (var attempt : attempts) {
                begun += attempt.get() ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        }
        assertThat(sessions.inChat("chat-of-many")).hasSize(1);
    }

    private boolean begins(String id) {
        try {
            sessions.save(renamed(id, "chat-of-many"));
            return true;
        } catch (Sessions.ConcurrentMove second) {
            return false;
        }
    }

    @Test
    void knowsWhichSessionsAreUnderWay() {
        Session running = sessions.save(renamed("running", "chat-6"));
        assertThat(sessions.underWay()).contains(running);
        Session closed =
                sessions.save(done(running.close(new Tap(running.progress().moves(), LEILA, NOON))));
        assertThat(sessions.underWay()).doesNotContain(running, closed);
    }

    @Test
    void tellsForAllChatsAtOnceWhetherASessionWasStored() {
        LocalDate today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        Session running = sessions.save(renamed("telling", "chat-14"));
        Map<String, Long> before = sessions.stored(today);
        sessions.save(done(running.close(new Tap(running.progress().moves(), LEILA, NOON))));
        assertThat(sessions.stored(today).get("chat-14")).isNotNull().isNotEqualTo(before.get("chat-14"));
        assertThat(sessions.stored(today.plusDays(1))).doesNotContainKey("chat-14");
    }

    @Test
    void namesWhatIsStillKeptOfASessionUntilItIsForgotten() {
        Session closed = sessions.save(renamed("closed", "chat-7"));
        sessions.save(done(closed.close(new Tap(closed.progress().moves(), LEILA, NOON))));
        assertThat(keeping(Memory.ANSWERS, DAY)).as("on its day").doesNotContain("closed");
        assertThat(keeping(Memory.ANSWERS, DAY.plusDays(1))).contains("closed");
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).contains("closed");

        retention.gone("closed", Memory.ANSWERS);
        assertThat(keeping(Memory.ANSWERS, DAY.plusDays(1))).doesNotContain("closed");
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).contains("closed");

        retention.gone("closed", Memory.NAMES);
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).doesNotContain("closed");
        assertThat(keeping(Memory.FORMS, DAY.plusDays(1))).contains("closed");

        retention.gone("closed", Memory.FORMS);
        assertThat(keeping(Memory.FORMS, DAY.plusDays(1))).doesNotContain("closed");
    }

    @Test
    void letsNothingGoOfASessionOnHold() {
        Session held = sessions.save(renamed("on-hold", "chat on hold"));
        sessions.save(done(held.close(new Tap(held.progress().moves(), LEILA, NOON))));
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).contains("on-hold");
        assertThat(retention.due(Memory.NAMES, DAY.plusDays(1), Set.of("on-hold", "another")))
                .extracting(Session::id)
                .doesNotContain("on-hold");
    }

    @Test
    void takesOnePersonOutAndLeavesWhoeverLed() {
        Session led = sessions.save(renamed("led", "chat of led"));
        sessions.save(done(led.close(new Tap(led.progress().moves(), LEILA, NOON))));
        String tomas = led.roles().monitors().getFirst().id();
        assertThat(retention.sessionsWith(tomas)).contains("led");

        retention.forget("led", tomas);
        retention.forget("led", LEILA.id());

        assertThat(sessions.find("led").orElseThrow().roles().monitors()).isEmpty();
        assertThat(retention.sessionsWith(tomas)).doesNotContain("led");
        assertThat(sessions.ledBy(LEILA.id())).extracting(Session::id).contains("led");
    }

    @Test
    void keepsASessionThatStillMovesThoughItsDayIsLongPast() {
        sessions.save(onTheDay("slow", DAY.minusDays(90)));
        assertThat(keeping(Memory.NAMES, DAY)).doesNotContain("slow");
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).contains("slow");
    }

    @Test
    void takesASessionThatEndedBeforeItsDayAsHeldWhenItEnded() {
        Session early = sessions.save(onTheDay("early", DAY.plusYears(80)));
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).doesNotContain("early");
        sessions.save(done(early.close(new Tap(early.progress().moves(), LEILA, NOON))));
        assertThat(keeping(Memory.NAMES, DAY.plusDays(1))).contains("early");
    }

    @Test
    void countsOnWhatAPersonlessSessionStillTells() {
        Session closed = sessions.save(renamed("personless", "chat-8"));
        sessions.save(done(closed.close(new Tap(closed.progress().moves(), LEILA, NOON))));
        retention.gone("personless", Memory.NAMES);
        Session forgotten = sessions.find("personless").orElseThrow();
        assertThat(forgotten.forgotten()).isTrue();
        assertThat(forgotten.progress().visits()).isNotEmpty();
        assertThat(sessions.ledBy(LEILA.id())).extracting(Session::id).doesNotContain("personless");
    }

    private List<String> keeping(Memory what, LocalDate before) {
        return retention.due(what, before, Set.of()).stream().map(Session::id).toList();
    }

    private static Session onTheDay(String id, LocalDate day) {
        Session session = renamed(id, "chat of " + id);
        SetUp moved = session.plan().decided().on(day);
        return new Session(
                id,
                session.chat(),
                List.of(),
                session.guideId(),
                session.phase(),
                new Plan(moved, session.plan().agenda()),
                session.roles(),
                session.progress(),
                session.time(),
                0);
    }

    @Test
    void aSessionThatGoesOnInAnotherChatIsTheLatestThereAndStaysKnownWhereItWas() {
        Session first = sessions.save(renamed("moving", "chat-old"));
        Session adjourned = sessions.save(done(Timing.continueLater(first, tap(first))));
        Session fresh = sessions.save(renamed("fresh", "chat-new"));
        Chat other = new Chat("chat-new", "tenant", null);
        sessions.save(fresh.cutShort(NOON));

        Session moved = sessions.save(done(Timing.resumeIn(adjourned, tap(adjourned), other)));

        assertThat(sessions.latest("chat-new")).contains(moved);
        assertThat(sessions.latest("chat-old")).isEmpty();
        assertThat(sessions.inChat("chat-old")).containsExactly(moved);
        assertThat(sessions.inChat("chat-new")).extracting(Session::id).containsExactly("fresh", "moving");
        assertThat(moved.chatOf(first.present())).isEqualTo("chat-old");
        assertThat(moved.chatOf(moved.present())).isEqualTo("chat-new");
        Session next = sessions.save(renamed("next", "chat-old"));
        assertThat(sessions.inChat("chat-old")).containsExactly(moved, next);
    }

    private static Tap tap(Session session) {
        return new Tap(session.progress().moves(), LEILA, NOON);
    }

    @Test
    void dropsWhatWasOnlyPrepared() {
        sessions.save(Preparing.ahead("ahead", "tenant", "2023", LEILA));
        sessions.save(Preparing.ahead("ahead-too", "tenant", "2023", LEILA));
        sessions.save(renamed("held", "chat-9"));

        sessions.drop("ahead");
        sessions.drop("held");

        assertThat(sessions.find("ahead")).isEmpty();
        assertThat(sessions.ledBy(LEILA.id())).extracting(Session::id).contains("ahead-too", "held");
    }

    @Test
    void listsSpeakersInTheOrderTheyOffered() {
        speakers.offer("s", "question-1.1", JOAO);
        speakers.offer("s", "question-1.1", AMINA);
        speakers.offer("s", "question-1.1", JOAO);
        speakers.offer("s", "question-1.2", LEILA);
        assertThat(speakers.waiting("s", "question-1.1")).containsExactly(JOAO, AMINA);
        speakers.heard("s", "question-1.1", JOAO.id());
        assertThat(speakers.waiting("s", "question-1.1")).containsExactly(AMINA);
        speakers.withdraw("s", "question-1.1", AMINA.id());
        assertThat(speakers.waiting("s", "question-1.1")).isEmpty();
    }

    @Test
    void givesAPartToTheFirstWhoAsks() {
        assertThat(readers.take("s", "2", "sepideh", AMINA)).isTrue();
        assertThat(readers.take("s", "2", "sepideh", JOAO)).isFalse();
        assertThat(readers.take("s", "2", "sepideh", AMINA)).as("asked twice").isTrue();
        readers.release("s", "2", "sepideh", JOAO.id());
        assertThat(readers.taken("s", "2")).containsEntry("sepideh", AMINA);
        readers.release("s", "2", "sepideh", AMINA.id());
        assertThat(readers.taken("s", "2")).isEmpty();
    }
}
