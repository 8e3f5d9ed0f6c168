package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Knows whether the board of a running application has anything in hand, so that a test need not guess by waiting.
///
/// What is only due later does not count.
public final class Stillness implements BeanPostProcessor, BooleanSupplier {

    private final AtomicInteger inHand = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Pace pace ? new Counted(pace) : bean;
    }

    /// Whether nothing is being sent or about to be.
    @Override
    public boolean getAsBoolean() {
        return inHand.get() == 0;
    }

    private final class Counted implements Pace {

        private final Pace pace;

        Counted(Pace pace) {
            this.pace = pace;
        }

        @Override
        public Clock clock() {
            return pace.clock();
        }

        @Override
        public void soon(Runnable work) {
            inHand.incrementAndGet();
            pace.soon(() -> counting(work));
        }

        @Override
        public void at(Instant moment, Runnable work) {
            pace.at(moment, () -> {
                inHand.incrementAndGet();
                counting(work);
            });
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            pace.pause(time);
        }

        private void counting(Runnable work) {
            try {
                work.run();
            } finally {
                inHand.decrementAndGet();
            }
        }
    }
}
