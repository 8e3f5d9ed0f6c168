package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.Objects;
import java.util.Optional;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;
import org.leadershipdialogue.teams.TurnFailed;
import org.leadershipdialogue.teams.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the turn of an admitted activity and says what to answer, whatever happens inside it.
final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /// An HTTP status and, where there is one, a body.
    record Reply(int status, Optional<JsonNode> body) {
        static Reply empty(int status) {
            return new Reply(status, Optional.empty());
        }
    }

    private final Turns turns;

    Reception(Turns turns) {
        this.turns = turns;
    }

    /// @throws TurnedAway with 400 when the activity makes no sense
    Reply receive(Activity activity) {
        Incoming turn = read(activity);
        if (turn instanceof Incoming.Other && activity.isType("invoke")) {
            // The protocol's own answer to an invoke the bot does not know.
            return Reply.empty(501);
        }
        try {
            TurnAnswer answer = turns.handle(turn);
            return new Reply(200, InvokeAnswers.body(turn, answer));
        } catch (TurnFailed failed) {
            log(turn, Objects.requireNonNull(failed.getCause()));
            return new Reply(200, InvokeAnswers.sorry(turn, failed.apology()));
        } catch (RuntimeException failed) {
            log(turn, failed);
            return new Reply(200, InvokeAnswers.sorry(turn));
        }
    }

    private static void log(Incoming turn, Throwable failed) {
        LOG.error("A turn failed: {}: {}", turn.getClass().getSimpleName(), Failure.where(failed));
    }

    private static Incoming read(Activity activity) {
        try {
            if (Senders.isComplete(activity)) {
                return ActivityReader.read(activity);
            }
        } catch (RuntimeException senseless) {
            // What it tripped over may hold what somebody wrote.
        }
        throw TurnedAway.unreadable(400, "an activity that makes no sense");
    }
}
