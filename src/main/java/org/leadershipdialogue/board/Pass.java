package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.leadershipdialogue.teams.ConversationRef;

/// Brings one chat as near to what is wanted as the budgets allow at this moment, then lets it go.
final class Pass {

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
            case Difference.Next.Nothing _ -> Optional.empty();
            case Difference.Next.Wait wait -> Optional.of(wait.until());
            case Difference.Next.Take _ -> withLease(chat);
        };
    }

    /// Where the chat stands, without touching it.
    Difference.Next next(String conversationId) {
        return sender.choose(wanted.cards(conversationId), ledger.posted(conversationId));
    }

    private Optional<Instant> withLease(ConversationRef chat) {
        String id = chat.conversationId();
        OptionalLong fence = lease.take(id);
        if (fence.isEmpty()) {
            return Optional.of(clock.instant().plus(Sender.WHILE_OTHERS_SEND));
        }
        try {
            return underLease(chat, fence.getAsLong());
        } finally {
            lease.release(id, fence.getAsLong());
        }
    }

    private Optional<Instant> underLease(ConversationRef chat, long fence) {
        ledger.doubtUnfinished(chat.conversationId(), clock.instant());
        while (true) {
            switch (next(chat.conversationId())) {
                case Difference.Next.Nothing _ -> {
                    return Optional.empty();
                }
                case Difference.Next.Wait wait -> {
                    return Optional.of(wait.until());
                }
                case Difference.Next.Take take -> {
                    switch (sender.send(chat, fence, take.step())) {
                        case Sender.Progress.GoOn _ -> {}
                        case Sender.Progress.ComeBack later -> {
                            return Optional.of(clock.instant().plus(later.in()));
                        }
                        case Sender.Progress.Gone _ -> {
                            return Optional.empty();
                        }
                    }
                }
            }
        }
    }
}
