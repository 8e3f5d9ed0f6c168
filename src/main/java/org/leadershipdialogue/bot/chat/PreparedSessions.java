package org.leadershipdialogue.bot.chat;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.GreetingCard.Prepared;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Preparing;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// What somebody prepared and can use in a chat where nothing is set up yet.
@Component
public class PreparedSessions {

    private static final int MOST = 3;

    private final Sessions sessions;

    PreparedSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /// The next few; none for the room, and none once the session of the chat is set up.
    public List<Prepared> of(Session greeted, @Nullable String personId) {
        if (personId == null || greeted.phase() != Phase.NEW || !greeted.chat().exists()) {
            return List.of();
        }
        return sessions.ledBy(personId).stream()
                .filter(Preparing::waits)
                .map(PreparedSessions::drawn)
                .sorted(Comparator.comparing(Prepared::date))
                .limit(MOST)
                .toList();
    }

    private static Prepared drawn(Session session) {
        SetUp setUp = session.plan().decided();
        return new Prepared(session.id(), setUp.unit(), setUp.date());
    }
}
