package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /// What was wanted of a chat, and what stood in it.
    private record Look(List<WantedCard> wanted, Posted posted) {}

    /// Takes every step that may be taken now.
    Left over(ConversationRef chat) {
        Look look = look(chat.conversationId());
        return switch (next(look)) {
            case Difference.Next.Nothing _ -> Left.AS_WANTED;
            case Difference.Next.Wait wait -> Left.until(wait.until(), wait.behind());
            case Difference.Next.Take take -> withLease(chat, look, take);
        };
    }

    /// Where the chat stands, without touching it.
    Difference.Next next(String conversationId) {
        return next(look(conversationId));
    }

    private Look look(String conversationId) {
        return new Look(wanted.cards(conversationId), ledger.posted(conversationId));
    }

    private Difference.Next next(Look look) {
        return sender.choose(look.wanted(), look.posted());
    }

    private Left withLease(ConversationRef chat, Look before, Difference.Next.Take first) {
        String id = chat.conversationId();
        OptionalLong fence = lease.take(id);
        if (fence.isEmpty()) {
            return Left.until(clock.instant().plus(Sender.WHILE_OTHERS_SEND), first.behind());
        }
        try {
            return underLease(chat, fence.getAsLong(), taken(id, before));
        } finally {
            lease.release(id, fence.getAsLong());
        }
    }

    /// What was wanted a moment ago holds where nobody has sent since: asking what is wanted is most of a pass.
    private Look taken(String conversationId, Look before) {
        Posted posted = ledger.taken(conversationId, clock.instant());
        return posted.equals(before.posted()) ? before : new Look(wanted.cards(conversationId), posted);
    }

    private Left underLease(ConversationRef chat, long fence, Look first) {
        Look look = first;
        while (true) {
            switch (next(look)) {
                case Difference.Next.Nothing _ -> {
                    return Left.AS_WANTED;
                }
                case Difference.Next.Wait wait -> {
                    return Left.until(wait.until(), wait.behind());
                }
                case Difference.Next.Take take -> {
                    switch (sender.send(chat, fence, take.step())) {
                        case Sender.Progress.GoOn _ -> look = look(chat.conversationId());
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
