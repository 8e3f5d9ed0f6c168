package org.leadershipdialogue.bot.event;

import org.leadershipdialogue.bot.Acquaintances;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.teams.Account;
import org.springframework.stereotype.Component;

/// Tells whoever leads something alone, in their language, when somebody else or nobody caused the turn.
@Component
class Facilitators {

    private final PrivateWords privately;
    private final Acquaintances acquaintances;

    Facilitators(PrivateWords privately, Acquaintances acquaintances) {
        this.privately = privately;
        this.acquaintances = acquaintances;
    }

    /// @param key the message to say
    void tell(Turn turn, Session session, String key) {
        session.roles().leader().ifPresent(leader -> {
            Words words = Words.of(acquaintances
                    .language(turn.conversationId(), leader.id())
                    .orElse(session.plan().decided().language()));
            privately.tell(turn.from(), new Account(leader.id(), leader.name(), null), words.say(key));
        });
    }
}
