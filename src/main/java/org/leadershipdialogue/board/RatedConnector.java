package org.leadershipdialogue.board;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;

/// Counts what is said and asked beside the board in the same budgets, and lets it wait a little where they are spent.
///
/// Cards are the board's, which asks the budgets itself; whoever posted one here would go uncounted, so nobody may.
final class RatedConnector implements Connector {

    // Whoever speaks here is answering somebody.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// Lets time pass.
    interface Sleep {
        void during(Duration time) throws InterruptedException;
    }

    private final Connector connector;
    private final Budget budget;
    private final Sleep sleep;

    RatedConnector(Connector connector, Budget budget, Sleep sleep) {
        this.connector = connector;
        this.budget = budget;
        this.sleep = sleep;
    }

    @Override
    public Outcome post(ConversationRef chat, OutgoingCard card) {
        throw new UnsupportedOperationException("the board posts");
    }

    @Override
    public Outcome update(ConversationRef chat, String activityId, OutgoingCard card) {
        throw new UnsupportedOperationException("the board updates");
    }

    @Override
    public Outcome delete(ConversationRef chat, String activityId) {
        throw new UnsupportedOperationException("the board deletes");
    }

    @Override
    public Outcome say(ConversationRef chat, String text) {
        return rated(chat, Budget.Kind.MESSAGE, () -> connector.say(chat, text));
    }

    @Override
    public Outcome whisper(ConversationRef chat, Account to, String text) {
        return rated(chat, Budget.Kind.MESSAGE, () -> connector.whisper(chat, to, text));
    }

    @Override
    public Outcome openPersonalChat(ConversationRef near, Account bot, Account person) {
        return rated(near, Budget.Kind.OPENING, () -> connector.openPersonalChat(near, bot, person));
    }

    @Override
    public Optional<List<Account>> members(ConversationRef chat) {
        return asked(chat, () -> connector.members(chat)).flatMap(told -> told);
    }

    @Override
    public MeetingRole meetingRole(ConversationRef chat, String meetingId, String personId) {
        return asked(chat, () -> connector.meetingRole(chat, meetingId, personId))
                .orElse(MeetingRole.UNKNOWN);
    }

    @Override
    public Optional<MeetingFacts> meeting(ConversationRef chat, String meetingId) {
        return asked(chat, () -> connector.meeting(chat, meetingId)).flatMap(told -> told);
    }

    private <T> Optional<T> asked(ConversationRef chat, Supplier<T> question) {
        return admitted(chat, Budget.Kind.ROSTER).isPositive() ? Optional.empty() : Optional.of(question.get());
    }

    private Outcome rated(ConversationRef chat, Budget.Kind kind, Supplier<Outcome> request) {
        Duration wait = admitted(chat, kind);
        if (wait.isPositive()) {
            return new Outcome.TooFast(wait);
        }
        Outcome outcome = request.get();
        if (kind == Budget.Kind.MESSAGE && outcome instanceof Outcome.TooFast(Duration retryAfter)) {
            budget.pause(chat, retryAfter);
        }
        return outcome;
    }

    /// Waits for room.
    ///
    /// @return zero when the request may go; else how much longer it would have to wait
    private Duration admitted(ConversationRef chat, Budget.Kind kind) {
        Duration waited = Duration.ZERO;
        Duration wait = budget.take(chat, kind, 1);
        while (wait.isPositive() && waited.plus(wait).compareTo(PATIENCE) <= 0) {
            try {
                sleep.during(wait);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return wait;
            }
            waited = waited.plus(wait);
            wait = budget.take(chat, kind, 1);
        }
        return wait;
    }
}
