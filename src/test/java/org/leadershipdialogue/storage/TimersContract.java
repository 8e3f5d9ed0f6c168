package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What whoever sets a timer may rely on, whichever engine is underneath.
abstract class TimersContract extends DatabaseContract {

    private static final Instant NOON = Instant.parse("2023-12-03T12:00:00Z");
    private static final String KIND = "remind";

    private final List<String> rang = Collections.synchronizedList(new ArrayList<>());
    private final SettableClock clock = new SettableClock();
    private final String about = UUID.randomUUID().toString();

    /// What the handler does beside being noted; answers when to ring again.
    private Function<String, Optional<Instant>> handler = what -> Optional.empty();

    @SuppressWarnings("NullAway.Init") // JUnit calls begin() first
    private Timers timers;

    @BeforeEach
    void begin() {
        clock.set(NOON);
        rang.clear();
        handler = what -> Optional.empty();
        timers = database().timers();
    }

    @AfterEach
    void leaveNothing() {
        timers.cancel(KIND, about);
    }

    @Test
    void ringsAtItsTimeAndNotBefore() {
        timers.set(KIND, about, NOON.plusSeconds(60));

        node().runAnyDueExecutions();
        assertThat(rang).isEmpty();

        clock.set(NOON.plusSeconds(60));
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);
    }

    @Test
    void ringsOnceWhateverNumberOfNodesLook() throws Exception {
        List<String> all = IntStream.range(0, 20)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        all.forEach(each -> timers.set(KIND, each, NOON));

        atOnce(3, 20, () -> node()::runAnyDueExecutions);

        assertThat(rang).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void ringsOnceThoughTheClocksOfTwoNodesAreTwoMinutesApart() {
        timers.set(KIND, about, NOON.plusSeconds(300));
        SettableClock twoMinutesAhead = new SettableClock();
        twoMinutesAhead.set(NOON.plusSeconds(300));
        ManualScheduler ahead = node(twoMinutesAhead);

        clock.set(NOON.plusSeconds(180));
        node().runAnyDueExecutions();
        assertThat(rang).as("by the clock that is right").isEmpty();
        ahead.runAnyDueExecutions();
        assertThat(rang).as("early by what the clocks differ").containsExactly(about);

        clock.set(NOON.plusSeconds(300));
        node().runDeadExecutionDetection();
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);
    }

    @Test
    void isSetBySeveralNodesAtOnce() throws Exception {
        timers.set(KIND, about, NOON.plusSeconds(60));

        atOnce(4, 25, () -> () -> timers.set(KIND, about, NOON));

        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);
    }

    @Test
    void ringsLateAfterARestart() {
        node();
        timers.set(KIND, about, NOON.plusSeconds(60));

        clock.set(NOON.plus(Duration.ofDays(2)));
        node().runAnyDueExecutions();

        assertThat(rang).containsExactly(about);
    }

    @Test
    void ringsAtTheLastTimeItWasSetTo() {
        timers.set(KIND, about, NOON.plusSeconds(60));
        timers.set(KIND, about, NOON.plusSeconds(120));

        clock.set(NOON.plusSeconds(60));
        node().runAnyDueExecutions();
        assertThat(rang).isEmpty();

        clock.set(NOON.plusSeconds(120));
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);
    }

    @Test
    void doesNotRingOnceCancelled() {
        timers.set(KIND, about, NOON);
        timers.cancel(KIND, about);
        timers.cancel(KIND, about);

        node().runAnyDueExecutions();

        assertThat(rang).isEmpty();
    }

    @Test
    void isNeitherSetNorCancelledByWhatIsRolledBack() {
        timers.set(KIND, about, NOON);
        String other = UUID.randomUUID().toString();

        assertThatThrownBy(() -> database().writes().inTransaction(() -> {
                    timers.cancel(KIND, about);
                    timers.set(KIND, other, NOON);
                    throw new IllegalStateException("on second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);
        node().runAnyDueExecutions();

        assertThat(rang).containsExactly(about);
    }

    @Test
    void ringsAgainWhenItsHandlerSaysSo() {
        timers.set(KIND, about, NOON);
        handler = what -> rang.size() < 2 ? Optional.of(NOON.plusSeconds(60)) : Optional.empty();

        node().runAnyDueExecutions();
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);

        clock.set(NOON.plusSeconds(60));
        node().runAnyDueExecutions();
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about, about);
    }

    @Test
    void ringsAgainWhenSetWhileItRings() {
        timers.set(KIND, about, NOON);
        handler = what -> {
            if (rang.size() == 1) {
                timers.set(KIND, what, NOON.plusSeconds(30));
                timers.set(KIND, what, NOON.plusSeconds(60));
            }
            return Optional.empty();
        };
        node().runAnyDueExecutions();

        clock.set(NOON.plusSeconds(30));
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);

        clock.set(NOON.plusSeconds(60));
        node().runAnyDueExecutions();
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about, about);
    }

    @Test
    void canBeCancelledAfterItWasSetWhileItRang() {
        timers.set(KIND, about, NOON);
        handler = what -> {
            timers.set(KIND, what, NOON.plusSeconds(60));
            timers.cancel(KIND, what);
            return Optional.empty();
        };
        node().runAnyDueExecutions();

        clock.set(NOON.plusSeconds(60));
        node().runAnyDueExecutions();

        assertThat(rang).containsExactly(about);
    }

    @Test
    void triesAgainLaterAfterAFault() {
        timers.set(KIND, about, NOON);
        handler = what -> {
            if (rang.size() == 1) {
                throw new IllegalStateException("the database was away");
            }
            return Optional.empty();
        };
        node().runAnyDueExecutions();
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about);

        clock.set(NOON.plusSeconds(10));
        node().runAnyDueExecutions();
        assertThat(rang).containsExactly(about, about);
    }

    @Test
    void ringsOnAnotherNodeWhenOneDiesWhileItRings() {
        timers.set(KIND, about, NOON);
        takenByANodeThatDied();

        node().runAnyDueExecutions();
        assertThat(rang).isEmpty();

        clock.set(NOON.plus(Duration.ofMinutes(31)));
        ManualScheduler survivor = node();
        survivor.runDeadExecutionDetection();
        survivor.runAnyDueExecutions();
        assertThat(rang).containsExactly(about);
    }

    /// Leaves the row as a killed process does: taken, and its last sign of life from its time.
    private void takenByANodeThatDied() {
        database()
                .writes()
                .inTransaction(() -> database()
                        .jdbc()
                        .sql(
                                "update scheduled_tasks set picked = ?, last_heartbeat = execution_time where task_instance = ?")
                        .params(true, about)
                        .update());
    }

    /// So many nodes do the same at once, each that many times.
    private static void atOnce(int nodes, int times, Supplier<Runnable> does) throws Exception {
        Callable<Void> node = () -> {
            Runnable one = does.get();
            IntStream.range(0, times).forEach(_ -> one.run());
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            for (var ended : threads.invokeAll(Collections.nCopies(nodes, node))) {
                ended.get();
            }
        }
    }

    private ManualScheduler node() {
        return node(clock);
    }

    private ManualScheduler node(SettableClock clock) {
        return TestHelper.createManualScheduler(table().own(), Clockwork.tasks(List.of(new Noting())))
                .clock(clock)
                .build();
    }

    private TimerTable table() {
        return database().timerTable();
    }

    private final class Noting implements TimerHandler {
        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<Instant> ring(String what) {
            rang.add(what);
            return handler.apply(what);
        }
    }
}
