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

    /// How a pass left a chat.
    ///
    /// @param behind whether it still lacks something that cannot wait
    /// @param again when to come back; empty when the chat shows what is wanted, or is gone
    record Left(boolean behind, Optional<Instant> again) {

        static final Left AS_WANTED = new Left(false, Optional.empty());

        static Left until(Instant again, boolean behind) {
            return new Left(behind, Optional.of(again));
        }
    }

    /// Takes every step that may be taken now.
    Left over(ConversationRef chat) {
        return switch (next(chat.conversationId())) {
            case Difference.Next.Nothing _ -> Left.AS_WANTED;
            case Difference.Next.Wait wait -> Left.until(wait.until(), wait.behind());
            case Difference.Next.Take take -> withLease(chat, take);
        };
    }

    /// Where the chat stands, without touching it.
    Difference.Next next(String conversationId) {
        return sender.choose(wanted.cards(conversationId), ledger.posted(conversationId));
    }

    private Left withLease(ConversationRef chat, Difference.Next.Take first) {
        String id = chat.conversationId();
        OptionalLong fence = lease.take(id);
        if (fence.isEmpty()) {
            return Left.until(clock.instant().plus(Sender.WHILE_OTHERS_SEND), first.behind());
        }
        try {
            return underLease(chat, fence.getAsLong());
        } finally {
            lease.release(id, fence.getAsLong());
        }
    }

    private Left underLease(ConversationRef chat, long fence) {
        ledger.doubtUnfinished(chat.conversationId(), clock.instant());
        while (true) {
            switch (next(chat.conversationId())) {
                case Difference.Next.Nothing _ -> {
                    return Left.AS_WANTED;
                }
                case Difference.Next.Wait wait -> {
                    return Left.until(wait.until(), wait.behind());
                }
                case Difference.Next.Take take -> {
                    switch (sender.send(chat, fence, take.step())) {
                        case Sender.Progress.GoOn _ -> {}
                        case Sender.Progress.ComeBack later -> {
                            return Left.until(clock.instant().plus(later.in()), take.behind());
                        }
                        case Sender.Progress.Gone _ -> {
                            return Left.AS_WANTED;
                        }
                    }
                }
            }
        }
    }
}
