package org.leadershipdialogue.tenant;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// Chooses what goes wrong, the same for the same seed: one request in four.
final class Faults {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Random random;
    private final Map<Class<?>, Integer> happened = new HashMap<>();
    private volatile boolean on;

    Faults(long seed) {
        random = new Random(seed);
    }

    void begin() {
        on = true;
    }

    void end() {
        on = false;
    }

    /// How often each kind happened.
    synchronized Map<Class<?>, Integer> happened() {
        return Map.copyOf(happened);
    }

    synchronized Fault next() {
        Fault fault = on ? chosen() : new Fault.None();
        if (!(fault instanceof Fault.None)) {
            happened.merge(fault.getClass(), 1, Integer::sum);
        }
        return fault;
    }

    private Fault chosen() {
        return switch (random.nextInt(28)) {
            case 0 -> new Fault.Refused(429, Duration.ofSeconds(1 + random.nextInt(4)));
            case 1 -> new Fault.Refused(429, Duration.ZERO);
            case 2 -> new Fault.Refused(502, Duration.ZERO);
            case 3 -> new Fault.Refused(503, Duration.ZERO);
            case 4 -> new Fault.Lost();
            case 5, 6 -> new Fault.Slow(LONGEST_PAUSE.minusMillis(random.nextInt(3000)));
            default -> new Fault.None();
        };
    }
}
