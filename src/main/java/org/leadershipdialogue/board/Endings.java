package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down how a step ended, and what that means for the steps to come.
///
/// @param attempts what failed, and when it may be tried again
record Endings(Ledger ledger, Conversations conversations, Budget budget, Attempts attempts, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);
    private static final int NOT_FOUND = 404;

    /// @return whether there is still a chat to send to
    boolean settle(ConversationRef chat, Step step, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent sent -> done(chat, step, sent.activityId());
            case Outcome.Gone gone -> {
                return gone(chat, step, gone.status());
            }
            case Outcome.Unknown unknown -> {
                silence(chat, unknown.retryAfter());
                unknown(step);
            }
            case Outcome.TooFast tooFast -> {
                silence(chat, tooFast.retryAfter());
                notDone(step);
            }
            case Outcome.NotNow notNow -> {
                silence(chat, notNow.retryAfter());
                notDone(step);
            }
            case Outcome.Refused refused -> {
                LOG.error("Teams refused {} with status {}", step.name(), refused.status());
                dropIntent(step);
                attempts.refused(step, clock.instant());
            }
        }
        return true;
    }

    private void silence(ConversationRef chat, Duration asked) {
        if (asked.isPositive()) {
            budget.pause(chat, asked);
        }
    }

    private void done(ConversationRef chat, Step step, String activityId) {
        switch (step) {
            case Step.Create create
            when activityId.isEmpty() -> {
                // Posted, but Teams did not say as what: only an invoke can tell us.
                unknown(create);
                return;
            }
            case Step.Create create ->
                ledger.created(chat.conversationId(), create.card(), activityId, clock.instant());
            case Step.Update update ->
                ledger.updated(update.shown(), update.card().revision(), clock.instant());
            case Step.Remove remove -> ledger.removed(chat.conversationId(), remove.activityId());
        }
        attempts.sent(step);
    }

    private boolean gone(ConversationRef chat, Step step, int status) {
        return switch (step) {
            case Step.Remove remove -> {
                ledger.removed(chat.conversationId(), remove.activityId());
                yield true;
            }
            case Step.Update update
            when status == NOT_FOUND -> {
                // Somebody took this one message away; the chat itself may be well.
                ledger.takenAway(update.card().key());
                yield true;
            }
            case Step.Create _, Step.Update _ -> {
                LOG.info("A chat no longer takes our cards (status {})", status);
                dropIntent(step);
                conversations.gone(chat.conversationId());
                yield false;
            }
        };
    }

    private void unknown(Step step) {
        if (step instanceof Step.Create create) {
            ledger.unknown(create.card().key(), clock.instant());
        }
        // To update or delete twice does no harm; a post waits for its grace as well.
        attempts.failed(step, clock.instant());
    }

    private void notDone(Step step) {
        dropIntent(step);
        attempts.failed(step, clock.instant());
    }

    private void dropIntent(Step step) {
        if (step instanceof Step.Create create) {
            ledger.dropIntent(create.card().key());
        }
    }
}
