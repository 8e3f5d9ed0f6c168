package org.leadershipdialogue.board;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/// Lets the board come to rest first when the application stops, in the default phase, which stops before
/// the web server; and go on should it start again.
final class Rest implements SmartLifecycle {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final Driver driver;
    private volatile boolean running;

    Rest(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void start() {
        driver.goOn();
        running = true;
    }

    @Override
    public void stop() {
        driver.rest(AT_MOST);
        running = false;
    }

    /// Rest is for the end: a context of tests that is only paused goes on sending afterwards.
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
