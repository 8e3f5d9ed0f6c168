package org.leadershipdialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that goes by next to nothing each time somebody looks, and forward as far as a test says.
///
/// So no two moments are the same, and no minute is over because the machine is slow.
public final class MovableClock extends Clock {

    private static final Duration ONE_LOOK = Duration.ofNanos(20_000);

    private final AtomicReference<Instant> now;

    MovableClock(Instant begin) {
        now = new AtomicReference<>(begin.truncatedTo(ChronoUnit.MILLIS));
    }

    public void forward(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(moment -> moment.plus(ONE_LOOK));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for another zone");
    }
}
