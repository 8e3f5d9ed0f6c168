package org.leadershipdialogue.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;
import org.leadershipdialogue.teams.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Times every turn by what was asked for and how it was answered, and begins its trace.
///
/// Labels come from our own lists alone: what a client sends may be anything, and must neither name anybody nor make
/// another series for every word.
@Component
@Primary
class ObservedTurns implements Turns {

    private static final Logger LOG = LoggerFactory.getLogger(ObservedTurns.class);
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";

    private final Apologies turns;
    private final ObservationRegistry observations;

    ObservedTurns(Apologies turns, ObservationRegistry observations) {
        this.turns = turns;
        this.observations = observations;
    }

    @Override
    public TurnAnswer handle(Incoming incoming) {
        Observation turn = Observation.start("dialogue.turn", observations)
                .lowCardinalityKeyValue("verb", verb(incoming))
                .lowCardinalityKeyValue("form", form(incoming))
                .lowCardinalityKeyValue("answer", "failed");
        try (Observation.Scope _ = turn.openScope()) {
            TurnAnswer answer = turns.handle(incoming);
            turn.lowCardinalityKeyValue("answer", word(answer));
            LOG.debug("{}: {}", verb(incoming), word(answer));
            return answer;
        } finally {
            turn.stop();
        }
    }

    private static String verb(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Press press -> Verb.of(press.verb()).map(Verb::wire).orElse(UNKNOWN);
            case Incoming.OpenForm _ -> Verb.FORM_OPEN.wire();
            case Incoming.SubmitForm _ -> Verb.FORM_SUBMIT.wire();
            case Incoming.Message _ -> "message";
            case Incoming.MembersAdded _ -> "members-added";
            case Incoming.MembersRemoved _ -> "members-removed";
            case Incoming.AppInstalled _ -> "app-installed";
            case Incoming.AppRemoved _ -> "app-removed";
            case Incoming.MeetingStarted _ -> "meeting-started";
            case Incoming.MeetingEnded _ -> "meeting-ended";
            case Incoming.MeetingJoined _ -> "meeting-joined";
            case Incoming.MeetingLeft _ -> "meeting-left";
            case Incoming.Other _ -> "other";
        };
    }

    private static String form(Incoming incoming) {
        return switch (incoming) {
            case Incoming.OpenForm form -> form(form.data());
            case Incoming.SubmitForm form -> form(form.data());
            case Incoming.Press press -> press.data().has("form") ? form(press.data()) : NONE;
            case Incoming.Message _,
                    Incoming.MembersAdded _,
                    Incoming.MembersRemoved _,
                    Incoming.AppInstalled _,
                    Incoming.AppRemoved _,
                    Incoming.MeetingStarted _,
                    Incoming.MeetingEnded _,
                    Incoming.MeetingJoined _,
                    Incoming.MeetingLeft _,
                    Incoming.Other _ -> NONE;
        };
    }

    private static String form(ObjectNode data) {
        return FormId.of(data.path("form").asText("")).map(FormId::wire).orElse(UNKNOWN);
    }

    private static String word(TurnAnswer answer) {
        return switch (answer) {
            case TurnAnswer.Card _ -> "card";
            case TurnAnswer.Form _ -> "form";
            case TurnAnswer.Notice _ -> "notice";
            case TurnAnswer.Close _ -> "close";
            case TurnAnswer.Done _ -> "done";
            case TurnAnswer.Refused _ -> "refused";
        };
    }
}
