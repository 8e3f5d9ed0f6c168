package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class GlancesTest {

    private static final int PEOPLE = 30;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Glances glances = new Glances(Duration.ofMinutes(1), 6, Duration.ofMinutes(1));
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void readsWhatIsAskedForTwiceOnce() {
        assertThat(Glance.<Integer>during(() -> read() + read())).isZero();
        assertThat(reads).hasValue(1);
    }

    @Test
    void readsAnewEachTimeOutsideAGlance() {
        read();
        read();
        assertThat(reads).hasValue(2);
    }

    @Test
    void readsAnewInsideATransaction() {
        Glance.during(() -> {
            read();
            TransactionSynchronizationManager.setActualTransactionActive(true);
            try {
                return read();
            } finally {
                TransactionSynchronizationManager.setActualTransactionActive(false);
            }
        });
        assertThat(reads).hasValue(2);
    }

    @Test
    void tellsEverybodyWhoWaitedThatTheReadFailed() {
        assertThatThrownBy(() -> Glance.during(() -> Glance.once("gone", () -> {
                    throw new IllegalStateException("gone");
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("gone");
    }

    /// Whoever comes while others look is shown what was committed before they came.
    @Test
    void showsNobodyAnythingOlderThanTheirComing() throws Exception {
        CountDownLatch hasRead = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        Future<Integer> slow = threads.submit(() -> glances.shared("card", () -> {
            int seen = read();
            hasRead.countDown();
            await(goesOn);
            return seen;
        }));
        hasRead.await();
        stored.set(1);
        List<Future<Integer>> late = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            late.add(threads.submit(() -> glances.shared("card", this::read)));
        }
        goesOn.countDown();

        assertThat(slow.get()).isZero();
        for (Future<Integer> each : late) {
            assertThat(each.get()).isEqualTo(1);
        }
    }

    /// The more there is to do, the longer a glance waits to begin, and the more share it.
    @Test
    void takesAlongWhoeverComesBeforeItBegins() throws Exception {
        Glances narrow = new Glances(Duration.ofMinutes(1), 1, Duration.ZERO);
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        Future<Integer> other = threads.submit(() -> narrow.shared("another card", () -> {
            holds.countDown();
            await(goesOn);
            return 0;
        }));
        holds.await();
        List<Thread> people = waiting(() -> narrow.shared("card", this::read));

        goesOn.countDown();
        other.get();
        for (Thread person : people) {
            person.join();
        }

        assertThat(reads).hasValue(1);
    }

    /// Clients fetch a changed card by themselves, one after the other; a person who presses waits for nobody.
    @Test
    void waitsForOthersUntilSomebodyIsInAHurry() throws Exception {
        List<Thread> people = waiting(() -> glances.gathered("card", this::read));
        assertThat(reads).hasValue(0);
        stored.set(1);

        assertThat(glances.<Integer>shared("card", this::read)).isEqualTo(1);
        for (Thread person : people) {
            person.join();
        }

        assertThat(reads).hasValue(1);
    }

    @Test
    void waitsForOthersAMomentOnly() {
        Glances brief = new Glances(Duration.ofMinutes(1), 6, Duration.ofMillis(20));
        assertThat(brief.<Integer>gathered("card", this::read)).isZero();
    }

    /// @return people who do this, all of whom wait for something
    private static List<Thread> waiting(Runnable work) {
        List<Thread> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(Thread.startVirtualThread(work));
        }
        while (!people.stream().allMatch(GlancesTest::waits)) {
            Thread.onSpinWait();
        }
        return people;
    }

    private static boolean waits(Thread person) {
        return person.getState() == Thread.State.WAITING || person.getState() == Thread.State.TIMED_WAITING;
    }

    @Test
    void isNeverOlderThanItsComingHoweverManyLookAndChange() throws Exception {
        List<Future<Boolean>> all = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            all.add(threads.submit(() -> {
                boolean fresh = true;
                for (int look = 0; look < 200; look++) {
                    int mine = stored.incrementAndGet();
                    fresh &= glances.shared("card", this::read) >= mine;
                }
                return fresh;
            }));
        }
        for (Future<Boolean> each : all) {
            assertThat(each.get()).isTrue();
        }
    }

    /// One slow look must not hold up a chat for good.
    @Test
    void looksAloneAfterAWhile() throws Exception {
        Glances hurried = new Glances(Duration.ofMillis(20), 6, Duration.ZERO);
        CountDownLatch looks = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        Future<Integer> slow = threads.submit(() -> hurried.shared("card", () -> {
            looks.countDown();
            await(goesOn);
            return read();
        }));
        looks.await();

        assertThat(hurried.<Integer>shared("card", this::read)).isZero();

        goesOn.countDown();
        assertThat(slow.get()).isZero();
        assertThat(hurried.<Integer>shared("card", this::read)).isZero();
    }

    @Test
    void leavesConnectionsToOthersHoweverManyLook() throws Exception {
        AtomicInteger looking = new AtomicInteger();
        CyclicBarrier six = new CyclicBarrier(6);
        List<Future<Integer>> all = new ArrayList<>();
        for (int card = 0; card < PEOPLE; card++) {
            String each = "card " + card;
            all.add(threads.submit(() -> glances.shared(each, () -> {
                int most = looking.incrementAndGet();
                await(six);
                looking.decrementAndGet();
                return most;
            })));
        }
        for (Future<Integer> each : all) {
            assertThat(each.get()).isBetween(1, 6);
        }
    }

    private Integer read() {
        return Glance.once("what", () -> {
            reads.incrementAndGet();
            return stored.get();
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
