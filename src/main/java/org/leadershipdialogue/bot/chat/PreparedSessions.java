package org.leadershipdialogue.bot.chat;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.GreetingCard.Prepared;
import org.leadershipdialogue.card.GreetingCard.ToGoOn;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Preparing;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// What somebody prepared, or left for another day, and can use in a chat where nothing is set up yet.
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

    /// The session this person leads that waits for another day; null for the room, and where there is none.
    @Nullable
    ToGoOn toGoOn(Session greeted, @Nullable String personId) {
        return personId == null
                ? null
                : sessions.ledBy(personId).stream()
                        .filter(other -> other.phase() == Phase.ADJOURNED)
                        .filter(other ->
                                other.chat().tenantId().equals(greeted.chat().tenantId()))
                        .max(Comparator.comparing(other -> other.present().since()))
                        .map(PreparedSessions::toGoOn)
                        .orElse(null);
    }

    private static ToGoOn toGoOn(Session session) {
        SetUp setUp = session.plan().decided();
        return new ToGoOn(session.id(), setUp.unit(), setUp.date());
    }

    private static Prepared drawn(Session session) {
        SetUp setUp = session.plan().decided();
        return new Prepared(session.id(), setUp.unit(), setUp.date());
    }
}
