package org.leadershipdialogue.bot.press;

import java.util.Set;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// *I'd rather not*: whoever was asked to keep the register or to lead too gives it back, and the facilitator is told
/// alone.
@Component
class DeclineHandler implements PressHandler {

    private final Moves moves;
    private final PrivateWords privately;
    private final Replies replies;

    DeclineHandler(Moves moves, PrivateWords privately, Replies replies) {
        this.moves = moves;
        this.privately = privately;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.ROLE_DECLINE);
    }

    @Override
    public TurnAnswer handle(Press press) {
        Decision decision = moves.change(press.session().id(), session -> SettingUp.decline(session, press.person()));
        if (decision instanceof Decision.Done(Session after)) {
            // Answer first: telling somebody asks Teams.
            after.roles().leader().ifPresent(leader -> Thread.startVirtualThread(() -> tell(press, after, leader)));
        }
        return replies.after(press.turn(), press.card(), decision);
    }

    private void tell(Press press, Session session, Person leader) {
        String line = Words.of(session.plan().decided().language())
                .say("greeting.declined", "name", press.person().name());
        privately.tell(press.turn().from(), new Account(leader.id(), leader.name(), null), line);
    }
}
