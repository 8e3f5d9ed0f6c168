package org.leadershipdialogue.board;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// Catches up: at start with every chat of the last month, then every few seconds with those in use.
///
/// Every node sweeps; the lease lets one of them send.
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration IN_USE = Duration.ofHours(12);
    private static final Duration AT_START = Duration.ofDays(31);

    private final Driver driver;
    private final Pace pace;

    Sweep(Driver driver, Pace pace) {
        this.driver = driver;
        this.pace = pace;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        sweep(AT_START);
    }

    private void sweep(Duration lately) {
        try {
            driver.catchUp(pace.clock().instant().minus(lately));
        } catch (RuntimeException fault) {
            LOG.error("The chats could not be swept", fault);
        }
        pace.at(pace.clock().instant().plus(EVERY), () -> sweep(IN_USE));
    }
}
