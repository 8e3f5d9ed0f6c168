package org.leadershipdialogue.bot.event;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.Beginnings;
import org.leadershipdialogue.bot.Crowds;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.From;
import org.springframework.stereotype.Component;

/// The bot, or people, come into a chat or leave it.
@Component
public class Comings {

    private final Beginnings beginnings;
    private final Welcomes welcomes;
    private final Crowds crowds;
    private final Rests rests;

    Comings(Beginnings beginnings, Welcomes welcomes, Crowds crowds, Rests rests) {
        this.beginnings = beginnings;
        this.welcomes = welcomes;
        this.crowds = crowds;
        this.rests = rests;
    }

    /// Greets a meeting or group chat with a session's first card, a person with a line, and tells a team
    /// that its channels are not served. Where a session is already on, it goes on: the bot was taken out
    /// and is back.
    ///
    /// @param bot whether it is the bot that came; people who come are greeted by the cards
    public void added(Turn turn, boolean bot) {
        switch (turn.from().kind()) {
            case PERSONAL -> {
                if (bot) {
                    welcomes.person(turn);
                }
            }
            case CHANNEL -> {
                if (bot) {
                    welcomes.channel(turn);
                }
            }
            case GROUP_CHAT, MEETING -> {
                // Before the first card, which names some in a large chat.
                crowds.count(turn.from().conversation());
                if (bot) {
                    beginnings.greet(turn, whoAdded(turn));
                }
            }
        }
    }

    /// Lets what was going on in a chat the bot was taken out of rest; what it holds is kept as long as any
    /// session's.
    ///
    /// @param bot whether it is the bot that left
    public void removed(Turn turn, boolean bot) {
        if (bot) {
            welcomes.over(turn);
            rests.begin(turn);
        } else {
            crowds.count(turn.from().conversation());
        }
    }

    /// Nobody, where a policy did: Teams then names no one, the bot itself or the chat.
    private static @Nullable Person whoAdded(Turn turn) {
        From from = turn.from();
        String id = from.sender().id();
        boolean nobody = id.isBlank() || id.equals(from.bot().id()) || id.equals(from.conversationId());
        return nobody ? null : turn.person();
    }

    /// Lets a session rest while the bot is out of its chat.
    @Component
    static class Rests {

        private final Sessions sessions;
        private final Moves moves;

        Rests(Sessions sessions, Moves moves) {
            this.sessions = sessions;
            this.moves = moves;
        }

        void begin(Turn turn) {
            sessions.latest(turn.conversationId()).ifPresent(latest -> moves.interrupt(latest.id(), turn.now()));
        }
    }
}
