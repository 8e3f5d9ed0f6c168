package org.leadershipdialogue.storage;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets those who look at the same thing at the same time look together.
///
/// Whoever comes before a glance begins takes part in it; whoever comes while it is being taken waits for its end and
/// takes the next one with all who came meanwhile. So each begins after everybody in it came: nobody is shown anything
/// older than if they had looked alone, on whichever node it changed. Who is in no hurry waits a moment for the others
/// first (`dialogue.look-together`). Those who look use six in ten of the database's connections at most, so that
/// however many they are, whoever presses a button finds one free; they wait instead.
@Component
public class Glances {

    /// Whoever waited so long looks alone: one slow read must not hold up a whole chat.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Party> taking = new HashMap<>();
    private final Duration patience;
    private final Semaphore connections;
    private final Duration others;

    /// Those who take one glance together, and those who wait for it to end.
    private static final class Party {
        private final Glance glance = new Glance();
        private final CountDownLatch gathered = new CountDownLatch(1);
        private final CountDownLatch turn = new CountDownLatch(1);
        private int people = 1;
        private boolean begun;
        private @Nullable Party next;
    }

    @Autowired
    Glances(
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int pool,
            @Value("${dialogue.look-together:250ms}") Duration others,
            @Value("${dialogue.teams.app-id:}") String appId) {
        // In a rehearsal one page looks for everybody, one after the other.
        this(PATIENCE, Math.max(1, pool * 6 / 10), appId.isBlank() ? Duration.ZERO : others);
    }

    Glances(Duration patience, int connections, Duration others) {
        this.patience = patience;
        this.connections = new Semaphore(connections, true);
        this.others = others;
    }

    /// Does the work in a glance at `what`, with others if there are any.
    public <T> T shared(String what, Supplier<T> work) {
        return together(what, Duration.ZERO, work);
    }

    /// The same for whoever is in no hurry: waits a moment for others, or until one comes who is.
    public <T> T gathered(String what, Supplier<T> work) {
        return together(what, others, work);
    }

    private <T> T together(String what, Duration wait, Supplier<T> work) {
        if (Glance.isTaken()) {
            return work.get();
        }
        Party party = join(what);
        awaits(party.gathered, wait);
        party.gathered.countDown();
        if (!awaits(party.turn, patience) && leftQueue(what, party)) {
            return take(new Party(), work);
        }
        try {
            return take(party, work);
        } finally {
            leave(what, party);
        }
    }

    private <T> T take(Party party, Supplier<T> work) {
        connections.acquireUninterruptibly();
        try {
            begin(party);
            return party.glance.take(work);
        } finally {
            connections.release();
        }
    }

    private synchronized void begin(Party party) {
        party.begun = true;
    }

    private synchronized Party join(String what) {
        Party present = taking.get(what);
        if (present == null) {
            Party first = new Party();
            first.turn.countDown();
            taking.put(what, first);
            return first;
        }
        if (!present.begun) {
            present.people++;
            return present;
        }
        Party next = present.next;
        if (next == null) {
            next = new Party();
            present.next = next;
        } else {
            next.people++;
        }
        return next;
    }

    private static boolean awaits(CountDownLatch open, Duration most) {
        try {
            return open.await(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @return false if the turn came after all
    private synchronized boolean leftQueue(String what, Party party) {
        if (party.turn.getCount() == 0) {
            return false;
        }
        party.people--;
        Party present = taking.get(what);
        if (party.people == 0 && present != null) {
            present.next = null;
        }
        return true;
    }

    private synchronized void leave(String what, Party party) {
        party.people--;
        if (party.people > 0) {
            return;
        }
        Party next = party.next;
        if (next == null) {
            taking.remove(what);
        } else {
            taking.put(what, next);
            next.turn.countDown();
        }
    }
}
