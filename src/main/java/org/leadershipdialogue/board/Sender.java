package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one step, if it may be taken, and hands on how it ended.
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    static final Duration WHILE_OTHERS_SEND = Duration.ofSeconds(2);

    /// What to do after a step.
    sealed interface Progress {
        /// Look what is next.
        record GoOn() implements Progress {}

        /// Nothing can be done here for so long.
        record ComeBack(Duration in) implements Progress {}

        /// There is no chat to send to.
        record Gone() implements Progress {}
    }

    private final Connector connector;
    private final Gate gate;
    private final Heartbeat heartbeat;
    private final Endings endings;
    private final Clock clock;
    private final Lanes lanes;

    Sender(Connector connector, Gate gate, Heartbeat heartbeat, Endings endings, Clock clock, Lanes lanes) {
        this.lanes = lanes;
        this.connector = connector;
        this.gate = gate;
        this.heartbeat = heartbeat;
        this.endings = endings;
        this.clock = clock;
    }

    Difference.Next choose(List<WantedCard> wanted, Posted posted) {
        return Difference.next(wanted, posted, endings.attempts(), clock.instant());
    }

    Progress send(ConversationRef chat, long fence, Step step) {
        Optional<Supplier<Outcome>> request = request(chat, step);
        if (request.isEmpty()) {
            return new Progress.GoOn();
        }
        return switch (gate.ask(chat, fence, step)) {
            case Gate.Answer.Lost _ -> new Progress.ComeBack(WHILE_OTHERS_SEND);
            case Gate.Answer.Wait wait -> new Progress.ComeBack(wait.time());
            case Gate.Answer.Open _ -> {
                Outcome outcome = lanes.outside(() -> heartbeat.during(request.get(), chat.conversationId(), fence));
                yield endings.settle(chat, step, outcome) ? new Progress.GoOn() : new Progress.Gone();
            }
        };
    }

    private Optional<Supplier<Outcome>> request(ConversationRef chat, Step step) {
        return switch (step) {
            case Step.Create create -> drawn(create.card(), step).map(card -> () -> connector.post(chat, card));
            case Step.Update update ->
                drawn(update.card(), step)
                        .map(card -> () -> connector.update(chat, update.shown().activityId(), card));
            case Step.Remove remove -> Optional.of(() -> connector.delete(chat, remove.activityId()));
        };
    }

    /// Draws the card before anything is written down about sending it; one that cannot be drawn blocks no other.
    private Optional<OutgoingCard> drawn(WantedCard card, Step step) {
        try {
            return Optional.of(card.drawing().get());
        } catch (RuntimeException faulty) {
            LOG.error(
                    "Card {} cannot be drawn: {}", card.key(), faulty.getClass().getName());
            endings.attempts().refused(step, clock.instant());
            return Optional.empty();
        }
    }
}
