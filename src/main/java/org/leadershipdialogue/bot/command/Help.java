package org.leadershipdialogue.bot.command;

import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Says what can be typed and done here and now, in the language of whoever asks.
@Component
class Help {

    private final Connector connector;
    private final Sessions sessions;

    Help(Connector connector, Sessions sessions) {
        this.connector = connector;
        this.sessions = sessions;
    }

    void answer(Turn turn) {
        say(turn, key(turn));
    }

    void say(Turn turn, String key) {
        connector.say(turn.from().conversation(), turn.words().say(key));
    }

    private String key(Turn turn) {
        if (turn.from().kind() == ChatKind.CHANNEL) {
            return "channel.not-served";
        }
        Phase phase = sessions.latest(turn.conversationId()).map(Session::phase).orElse(Phase.ABANDONED);
        return switch (phase) {
            case NEW, READY -> "help.before";
            case RUNNING, PAUSED, ADJOURNED -> "help.text";
            case CLOSED, ABANDONED -> turn.from().kind() == ChatKind.PERSONAL ? "help.personal" : "help.after";
        };
    }
}
