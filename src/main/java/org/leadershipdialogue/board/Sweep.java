package org.leadershipdialogue.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// Catches up with what a dead node left: at start with every chat of the last month; then, every few seconds, with
/// those in which something was begun or of which something new was stored, found by a query for all; and with each in
/// use every two minutes, whatever is known of it.
///
/// Every node sweeps; the lease lets one of them send.
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration IN_USE = Duration.ofHours(12);
    private static final Duration AT_START = Duration.ofDays(31);

    /// So many sweeps pass until each chat in use has been looked at.
    private static final int ROUND = 24;

    private final Driver driver;
    private final Unfinished unfinished;
    private final Wanted wanted;
    private final Pace pace;

    /// Of chats that showed what was wanted: the stamp they had then.
    private final Map<String, Long> asWanted = new HashMap<>();

    private final Queue<String> inUse = new ArrayDeque<>();
    private int sweeps;

    Sweep(Driver driver, Unfinished unfinished, Wanted wanted, Pace pace) {
        this.driver = driver;
        this.unfinished = unfinished;
        this.wanted = wanted;
        this.pace = pace;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        carefully(() -> driver.catchUp(since(AT_START)));
        pace.at(pace.clock().instant().plus(EVERY), this::next);
    }

    private void next() {
        carefully(this::sweep);
        pace.at(pace.clock().instant().plus(EVERY), this::next);
    }

    private void carefully(Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException fault) {
            LOG.error("The chats could not be swept", fault);
        }
    }

    private void sweep() {
        Map<String, Long> stamps = wanted.stamps();
        asWanted.keySet().retainAll(stamps.keySet());
        Collection<String> begun = unfinished.chats();
        Set<String> chats = new HashSet<>(begun);
        chats.addAll(turn());
        stamps.entrySet().stream()
                .filter(chat -> !chat.getValue().equals(asWanted.get(chat.getKey())))
                .forEach(chat -> chats.add(chat.getKey()));
        for (String chat : chats) {
            if (driver.catchUp(chat)) {
                note(chat, stamps.get(chat), begun.contains(chat));
            }
        }
    }

    private void note(String chat, @Nullable Long stamp, boolean begun) {
        if (stamp != null) {
            asWanted.put(chat, stamp);
        }
        if (begun) {
            unfinished.over(chat);
        }
    }

    /// Those in use whose turn it is.
    private Set<String> turn() {
        if (sweeps % ROUND == 0) {
            inUse.addAll(driver.heardSince(since(IN_USE)));
        }
        Set<String> turn = new HashSet<>();
        int share = inUse.size() / (ROUND - sweeps % ROUND);
        sweeps++;
        while (turn.size() < share) {
            turn.add(inUse.remove());
        }
        return turn;
    }

    private Instant since(Duration lately) {
        return pace.clock().instant().minus(lately);
    }
}
