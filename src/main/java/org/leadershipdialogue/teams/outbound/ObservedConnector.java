package org.leadershipdialogue.teams.outbound;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Times every request to Teams by what it was and how it ended, and gives it a place in the trace of the turn behind
/// it.
final class ObservedConnector implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(ObservedConnector.class);

    private final Connector connector;
    private final ObservationRegistry observations;
    private final Reach reach;

    ObservedConnector(Connector connector, ObservationRegistry observations, Reach reach) {
        this.connector = connector;
        this.observations = observations;
        this.reach = reach;
    }

    @Override
    public Outcome post(ConversationRef chat, OutgoingCard card) {
        return sent("post", () -> connector.post(chat, card));
    }

    @Override
    public Outcome update(ConversationRef chat, String activityId, OutgoingCard card) {
        return sent("update", () -> connector.update(chat, activityId, card));
    }

    @Override
    public Outcome delete(ConversationRef chat, String activityId) {
        return sent("delete", () -> connector.delete(chat, activityId));
    }

    @Override
    public Outcome say(ConversationRef chat, String text) {
        return sent("say", () -> connector.say(chat, text));
    }

    @Override
    public Optional<List<Account>> members(ConversationRef chat) {
        return asked("members", () -> connector.members(chat), Optional::isPresent);
    }

    @Override
    public MeetingRole meetingRole(ConversationRef chat, String meetingId, String personId) {
        return asked(
                "meeting-role",
                () -> connector.meetingRole(chat, meetingId, personId),
                role -> role != MeetingRole.UNKNOWN);
    }

    @Override
    public Optional<MeetingFacts> meeting(ConversationRef chat, String meetingId) {
        return asked("meeting", () -> connector.meeting(chat, meetingId), Optional::isPresent);
    }

    @Override
    public Outcome whisper(ConversationRef chat, Account to, String text) {
        return sent("whisper", () -> connector.whisper(chat, to, text));
    }

    @Override
    public Outcome openPersonalChat(ConversationRef near, Account bot, Account person) {
        return sent("open-chat", () -> connector.openPersonalChat(near, bot, person));
    }

    private Outcome sent(String request, Supplier<Outcome> send) {
        Outcome outcome = observed(request, send, ObservedConnector::word);
        reach.note(outcome);
        return outcome;
    }

    private <T> T asked(String request, Supplier<T> question, Function<T, Boolean> answered) {
        return observed(request, question, answer -> answered.apply(answer) ? "answered" : "unanswered");
    }

    private <T> T observed(String request, Supplier<T> work, Function<T, String> outcome) {
        Observation observation = Observation.start("dialogue.connector", observations)
                .lowCardinalityKeyValue("request", request)
                .lowCardinalityKeyValue("outcome", "failed");
        try (Observation.Scope _ = observation.openScope()) {
            T result = work.get();
            String word = outcome.apply(result);
            observation.lowCardinalityKeyValue("outcome", word);
            LOG.debug("{}: {}", request, word);
            return result;
        } finally {
            observation.stop();
        }
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent _ -> "sent";
            case Outcome.Gone _ -> "gone";
            case Outcome.TooFast _ -> "too-fast";
            case Outcome.NotNow _ -> "not-now";
            case Outcome.Unknown _ -> "unknown";
            case Outcome.Refused _ -> "refused";
        };
    }
}
