package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.leadershipdialogue.teams.ConversationRef;

/// Brings one chat as near to what is wanted as the budgets allow at this moment, then lets it go.
final class Pass {

    private static final Duration WHILE_OTHERS_SEND = Duration.ofSeconds(5);

    private final Wanted wanted;
    private final Ledger ledger;
    private final Lease lease;
    private final Sender sender;
    private final Clock clock;

    Pass(Wanted wanted, Ledger ledger, Lease lease, Sender sender, Clock clock) {
        this.wanted = wanted;
        this.ledger = ledger;
        this.lease = lease;
        this.sender = sender;
        this.clock = clock;
    }

    /// Takes every step that may be taken now.
    ///
    /// @return when to come back; empty when the chat shows what is wanted, or is gone
    Optional<Instant> over(ConversationRef chat) {
        return switch (next(chat.conversationId())) {
            case Difference.Next.Nothing nothing -> Optional.empty();
            case Difference.Next.Wait wait -> Optional.of(wait.until());
            case Difference.Next.Take take -> withLease(chat);
        };
    }

    private Optional<Instant> withLease(ConversationRef chat) {
        String id = chat.conversationId();
        OptionalLong fence = lease.take(id);
        if (fence.isEmpty()) {
            return Optional.of(clock.instant().plus(WHILE_OTHERS_SEND));
        }
        try {
            return underLease(chat, fence.getAsLong());
        } finally {
            lease.release(id, fence.getAsLong());
        }
    }

    /// Where the chat stands, without touching it.
    Difference.Next next(String conversationId) {
        return sender.choose(wanted.cards(conversationId), ledger.posted(conversationId));
    }

    private Optional<Instant> underLease(ConversationRef chat, long fence) {
        ledger.doubtUnfinished(chat.conversationId(), clock.instant());
        while (true) {
            switch (next(chat.conversationId())) {
                case Difference.Next.Nothing nothing -> {
                    return Optional.empty();
                }
                case Difference.Next.Wait wait -> {
                    return Optional.of(wait.until());
                }
                case Difference.Next.Take take -> {
                    Instant free = sender.freeAt(chat, take.step());
                    if (free.isAfter(clock.instant())) {
                        return Optional.of(free);
                    }
                    if (!lease.hold(chat.conversationId(), fence)) {
                        return Optional.of(clock.instant().plus(WHILE_OTHERS_SEND));
                    }
                    if (!sender.send(chat, take.step())) {
                        return Optional.empty();
                    }
                }
            }
        }
    }
}
