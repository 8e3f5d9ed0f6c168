package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one step and writes down how it ended.
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Connector connector;
    private final Ledger ledger;
    private final Conversations conversations;
    private final Rates rates;
    private final Clock clock;

    /// What limits us: the budgets Teams gives and the patience failures ask for.
    record Rates(Budget budget, Attempts attempts) {}

    Sender(Connector connector, Ledger ledger, Conversations conversations, Rates rates, Clock clock) {
        this.connector = connector;
        this.ledger = ledger;
        this.conversations = conversations;
        this.rates = rates;
        this.clock = clock;
    }

    Difference.Next choose(List<WantedCard> wanted, Posted posted) {
        return Difference.next(wanted, posted, rates.attempts(), clock.instant());
    }

    Instant freeAt(ConversationRef chat, Step step) {
        return rates.budget().freeAt(chat, step.priority());
    }

    /// @return whether there is still a chat to send to
    boolean send(ConversationRef chat, Step step) {
        Optional<Outcome> outcome = switch (step) {
            case Step.Create create -> create(chat, create);
            case Step.Update update ->
                draw(update.card(), update).map(card -> {
                    rates.budget().spend(chat);
                    return connector.update(chat, update.activityId(), card);
                });
            case Step.Remove remove -> {
                rates.budget().spend(chat);
                yield Optional.of(connector.delete(chat, remove.activityId()));
            }
        };
        return outcome.isEmpty() || settle(chat, step, outcome.get());
    }

    private Optional<Outcome> create(ConversationRef chat, Step.Create create) {
        return draw(create.card(), create).map(card -> {
            ledger.intend(chat.conversationId(), create.card());
            rates.budget().spend(chat);
            return connector.post(chat, card);
        });
    }

    /// Draws the card before anything is written down about sending it; one that cannot be drawn blocks no other.
    private Optional<OutgoingCard> draw(WantedCard card, Step step) {
        try {
            return Optional.of(new OutgoingCard(card.json().get(), card.summary()));
        } catch (RuntimeException faulty) {
            LOG.error(
                    "Card {} cannot be drawn: {}", card.key(), faulty.getClass().getName());
            rates.attempts().refused(step, clock.instant());
            return Optional.empty();
        }
    }

    private boolean settle(ConversationRef chat, Step step, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent sent -> {
                done(chat, step, sent.activityId());
                yield true;
            }
            case Outcome.Gone gone -> gone(chat, step, gone.status());
            case Outcome.Unknown unknown -> {
                unknown(step);
                yield true;
            }
            case Outcome.TooFast tooFast -> {
                rates.budget().pause(chat, clock.instant().plus(tooFast.retryAfter()));
                notDone(step);
                yield true;
            }
            case Outcome.NotNow notNow -> {
                notDone(step);
                yield true;
            }
            case Outcome.Refused refused -> {
                LOG.error("Teams refused {} with status {}", step.name(), refused.status());
                dropIntent(step);
                rates.attempts().refused(step, clock.instant());
                yield true;
            }
        };
    }

    private void done(ConversationRef chat, Step step, String activityId) {
        switch (step) {
            case Step.Create create
            when activityId.isEmpty() -> {
                // Posted, but Teams did not say as what: only an invoke can tell us.
                unknown(create);
                return;
            }
            case Step.Create create -> ledger.created(chat.conversationId(), create.card(), activityId);
            case Step.Update update -> ledger.updated(update.card());
            case Step.Remove remove -> ledger.removed(chat.conversationId(), remove.activityId());
        }
        rates.attempts().sent(step, clock.instant());
    }

    private boolean gone(ConversationRef chat, Step step, int status) {
        if (step instanceof Step.Remove || (step instanceof Step.Update && status == 404)) {
            // Somebody took this one message away; the chat itself may be well.
            done(chat, step, step.name());
            return true;
        }
        LOG.info("A chat no longer takes our cards (status {})", status);
        dropIntent(step);
        conversations.gone(chat.conversationId());
        return false;
    }

    private void unknown(Step step) {
        if (step instanceof Step.Create create) {
            ledger.unknown(create.card().key(), clock.instant());
        }
        // To update or delete twice does no harm; a post waits for its grace as well.
        rates.attempts().failed(step, clock.instant());
    }

    private void notDone(Step step) {
        dropIntent(step);
        rates.attempts().failed(step, clock.instant());
    }

    private void dropIntent(Step step) {
        if (step instanceof Step.Create create) {
            ledger.dropIntent(create.card().key());
        }
    }
}
