package org.leadershipdialogue.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadershipdialogue.teams.ConversationRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Drives each chat on one thread at a time, and comes back when there is something to wait for.
final class Driver implements Board {

    private static final Logger LOG = LoggerFactory.getLogger(Driver.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);

    private final Conversations conversations;
    private final Ledger ledger;
    private final Pass pass;
    private final Pace pace;
    private final Lag lag;
    private final Lanes lanes;
    private final ConcurrentMap<String, Boolean> driving = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Instant> waking = new ConcurrentHashMap<>();
    private final Phaser active = new Phaser(1);
    private volatile boolean resting;
    private volatile boolean leaving;

    Driver(Conversations conversations, Ledger ledger, Pass pass, Pace pace, Lag lag, Lanes lanes) {
        this.lanes = lanes;
        this.conversations = conversations;
        this.ledger = ledger;
        this.pass = pass;
        this.pace = pace;
        this.lag = lag;
    }

    @Override
    public void remember(ConversationRef chat) {
        conversations.remember(chat);
    }

    @Override
    public Optional<ConversationRef> reference(String conversationId) {
        return conversations.reference(conversationId);
    }

    @Override
    public void left(String conversationId) {
        conversations.gone(conversationId);
    }

    @Override
    public void forgetUnheardSince(Instant moment) {
        conversations.forgetUnheardSince(moment);
    }

    @Override
    public void changed(String conversationId) {
        if (!resting && !leaving) {
            lag.changed(conversationId);
            begin(conversationId);
        }
    }

    private void begin(String conversationId) {
        if (resting || leaving) {
            return;
        }
        boolean already = driving.merge(conversationId, false, (running, again) -> true);
        if (!already) {
            active.register();
            pace.soon(() -> drive(conversationId));
        }
    }

    @Override
    public void leaveAsIs() {
        leaving = true;
    }

    @Override
    public void passOn(String fromKey, String toKey) {
        ledger.passOn(fromKey, toKey);
    }

    @Override
    public Optional<String> activityOf(String cardKey) {
        return ledger.activityOf(cardKey);
    }

    @Override
    public Optional<String> cardAt(String conversationId, String activityId) {
        return ledger.cardAt(conversationId, activityId);
    }

    @Override
    public Seen seen(String conversationId, String cardKey, String activityId) {
        Seen seen = ledger.seen(conversationId, cardKey, activityId);
        if (seen == Seen.STRAY) {
            changed(conversationId);
        }
        return seen;
    }

    /// Looks whether anything is left to do in chats heard since then, as a dead node leaves it.
    void catchUp(Instant heardSince) {
        heardSince(heardSince).forEach(this::catchUp);
    }

    List<String> heardSince(Instant moment) {
        return conversations.heardSince(moment);
    }

    /// @return whether the chat shows what is wanted; if not, it is being driven
    boolean catchUp(String conversationId) {
        if (resting || leaving || waking.containsKey(conversationId)) {
            return false;
        }
        boolean behind = isBehind(conversationId);
        if (behind) {
            begin(conversationId);
        }
        return !behind;
    }

    private boolean isBehind(String conversationId) {
        try {
            return !(pass.next(conversationId) instanceof Difference.Next.Nothing);
        } catch (RuntimeException fault) {
            // One chat nobody can say anything about must not keep the others waiting.
            LOG.error("A chat could not be looked at", fault);
            return false;
        }
    }

    private void drive(String conversationId) {
        try {
            do {
                lanes.in(() -> driveOnce(conversationId));
            } while (onceMore(conversationId));
        } catch (Error fatal) {
            // Or the chat would count as being driven for ever.
            driving.remove(conversationId);
            throw fatal;
        } finally {
            active.arriveAndDeregister();
        }
    }

    /// Goes on after a rest: the application was stopped and is started again.
    void goOn() {
        resting = false;
    }

    /// Begins nothing new and waits for what is being sent, so that no chat stays taken and no outcome unknown.
    void rest(Duration atMost) {
        resting = true;
        try {
            active.awaitAdvanceInterruptibly(active.arrive(), atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.warn("A chat is still being sent to; it is taken up again at the next start");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void driveOnce(String conversationId) {
        try {
            conversations
                    .reference(conversationId)
                    .ifPresentOrElse(chat -> leave(conversationId, pass.over(chat)), () -> lag.gone(conversationId));
        } catch (RuntimeException fault) {
            LOG.error("A chat could not be driven", fault);
            wake(conversationId, pace.clock().instant().plus(AFTER_A_FAULT));
        }
    }

    private void leave(String conversationId, Pass.Left left) {
        if (!left.behind()) {
            lag.caughtUp(conversationId);
        }
        left.again().ifPresent(moment -> wake(conversationId, moment));
    }

    private boolean onceMore(String conversationId) {
        return driving.computeIfPresent(conversationId, (id, again) -> again ? false : null) != null;
    }

    private void wake(String conversationId, Instant moment) {
        Instant soonest = waking.merge(conversationId, moment, (known, now) -> known.isBefore(now) ? known : now);
        if (soonest.equals(moment)) {
            pace.at(moment, () -> {
                waking.remove(conversationId, moment);
                begin(conversationId);
            });
        }
    }
}
