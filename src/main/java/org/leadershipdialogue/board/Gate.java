package org.leadershipdialogue.board;

import java.time.Duration;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.ConversationRef;

/// Lets one request out: the chat is still ours, the budgets have room, and a post is written down before it goes.
///
/// All in one commit, so that nothing is counted or written down for a request that may not go.
final class Gate {

    /// Whether a step may be taken.
    sealed interface Answer {
        /// Now, by whoever asked.
        record Open() implements Answer {}

        /// Not before so long.
        record Wait(Duration time) implements Answer {}

        /// Another node has taken the chat over.
        record Lost() implements Answer {}
    }

    private final Writes writes;
    private final Lease lease;
    private final Budget budget;
    private final Ledger ledger;

    Gate(Writes writes, Lease lease, Budget budget, Ledger ledger) {
        this.writes = writes;
        this.lease = lease;
        this.budget = budget;
        this.ledger = ledger;
    }

    Answer ask(ConversationRef chat, long fence, Step step) {
        return writes.inTransaction(() -> {
            if (!lease.hold(chat.conversationId(), fence)) {
                return new Answer.Lost();
            }
            // Counters use half of what there is: a move never waits behind numbers, and numbers slow down first.
            int share = step.priority() == Priority.COUNTER ? 2 : 1;
            Duration wait = budget.take(chat, Budget.Kind.MESSAGE, share);
            if (wait.isPositive()) {
                return new Answer.Wait(wait);
            }
            if (step instanceof Step.Create create) {
                ledger.intend(chat.conversationId(), create.card());
            }
            return new Answer.Open();
        });
    }
}
