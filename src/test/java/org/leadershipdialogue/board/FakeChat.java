package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;

/// A chat as people see it, behind a connector that fails as told.
final class FakeChat implements Connector {

    /// The cards in the chat by activity id, top to bottom.
    final Map<String, String> messages = new LinkedHashMap<>();

    /// Every request, in order.
    final List<String> requests = new ArrayList<>();

    /// When each request came.
    final List<Instant> moments = new ArrayList<>();

    /// What the next requests come to instead of succeeding.
    final Deque<Outcome> nextOutcomes = new ArrayDeque<>();

    /// What every further request comes to instead of succeeding.
    @Nullable
    Outcome always;

    /// Whether a request that nobody learns the outcome of was carried out all the same.
    boolean unknownIsDone;

    /// Happens once, when a post was carried out and its sender has not learnt of it.
    Runnable onceMeanwhile = () -> {};

    /// Happens once, while an update is on its way to Teams.
    Runnable onceBefore = () -> {};

    private final Clock clock;
    private int ids;

    FakeChat(Clock clock) {
        this.clock = clock;
    }

    List<String> shown() {
        return List.copyOf(messages.values());
    }

    @Override
    public Outcome post(ConversationRef chat, OutgoingCard card) {
        note("post " + card.json());
        Outcome outcome = outcome(() -> {
            String id = "a" + ++ids;
            messages.put(id, card.json());
            return id;
        });
        Runnable meanwhile = onceMeanwhile;
        onceMeanwhile = () -> {};
        meanwhile.run();
        return outcome;
    }

    @Override
    public Outcome update(ConversationRef chat, String activityId, OutgoingCard card) {
        note("update " + card.json());
        Runnable before = onceBefore;
        onceBefore = () -> {};
        before.run();
        return outcome(() -> {
            messages.replace(activityId, card.json());
            return activityId;
        });
    }

    @Override
    public Outcome delete(ConversationRef chat, String activityId) {
        note("delete " + activityId);
        return outcome(() -> {
            messages.remove(activityId);
            return activityId;
        });
    }

    private void note(String request) {
        requests.add(request);
        moments.add(clock.instant());
    }

    private Outcome outcome(Supplier<String> done) {
        Outcome told = Optional.ofNullable(nextOutcomes.poll()).orElse(always);
        if (told == null) {
            return new Outcome.Sent(done.get());
        }
        if (told instanceof Outcome.Unknown && unknownIsDone) {
            var _ = done.get();
        }
        return told;
    }

    @Override
    public Outcome say(ConversationRef chat, String text) {
        note("say " + text);
        return outcome(() -> "");
    }

    @Override
    public Optional<List<Account>> members(ConversationRef chat) {
        note("members");
        return Optional.of(List.of());
    }

    @Override
    public MeetingRole meetingRole(ConversationRef chat, String meetingId, String personId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<MeetingFacts> meeting(ConversationRef chat, String meetingId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome whisper(ConversationRef chat, Account to, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome openPersonalChat(ConversationRef near, Account bot, Account person) {
        throw new UnsupportedOperationException();
    }
}
