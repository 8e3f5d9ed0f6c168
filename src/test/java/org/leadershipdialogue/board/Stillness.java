package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Knows whether the board of a running application has anything in hand, so that a test need not guess by waiting;
/// and sets the board's clock forward to what it has put off, so that a test need not wait for that either.
///
/// What is only due later does not count as in hand.
public final class Stillness implements BeanPostProcessor, BooleanSupplier {

    private record PutOff(Instant until, Runnable work) {

        boolean isAChat() {
            return work.getClass().getName().startsWith(Driver.class.getName());
        }

        boolean isTheSweep() {
            return work.getClass().getName().startsWith(Sweep.class.getName());
        }
    }

    private static final int LOOKS_BEFORE_A_SWEEP = 8;

    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger inVain = new AtomicInteger();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Queue<PutOff> later = new ConcurrentLinkedQueue<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Pace pace ? new Counted(pace) : bean;
    }

    /// Whether nothing is being sent or about to be.
    @Override
    public boolean getAsBoolean() {
        return inHand.get() == 0;
    }

    /// Sets the board's clock to the next moment a chat waits for, if the board has nothing else to do; to the next
    /// sweep, should nothing else have happened for a while.
    public void letsTimePass() {
        if (getAsBoolean()) {
            next(PutOff::isAChat)
                    .or(() -> inVain.incrementAndGet() % LOOKS_BEFORE_A_SWEEP == 0
                            ? next(PutOff::isTheSweep)
                            : Optional.empty())
                    .ifPresent(this::becomes);
        }
    }

    private Optional<Instant> next(Predicate<PutOff> which) {
        return later.stream().filter(which).map(PutOff::until).min(Comparator.naturalOrder());
    }

    private void becomes(Instant moment) {
        Duration left = Duration.between(now(), moment);
        ahead.updateAndGet(known -> left.isPositive() ? known.plus(left) : known);
        later.stream().filter(each -> !each.until().isAfter(moment)).forEach(this::ring);
    }

    private Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /// Does what was put off, once, whether its moment came by itself or was set.
    private void ring(PutOff each) {
        if (later.remove(each)) {
            inHand.incrementAndGet();
            Thread.startVirtualThread(() -> counting(each.work()));
        }
    }

    private void counting(Runnable work) {
        try {
            work.run();
        } finally {
            inHand.decrementAndGet();
        }
    }

    private final class Counted implements Pace {

        private final Pace pace;
        private final Clock clock;

        Counted(Pace pace) {
            this.pace = pace;
            InstantSource source = Stillness.this::now;
            clock = source.withZone(ZoneOffset.UTC);
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public void soon(Runnable work) {
            inHand.incrementAndGet();
            pace.soon(() -> counting(work));
        }

        @Override
        public void at(Instant moment, Runnable work) {
            PutOff each = new PutOff(moment, work);
            later.add(each);
            pace.at(moment.minus(ahead.get()), () -> ring(each));
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            pace.pause(time);
        }
    }
}
