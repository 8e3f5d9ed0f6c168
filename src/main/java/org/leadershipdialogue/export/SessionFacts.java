package org.leadershipdialogue.export;

import java.util.Optional;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// Takes the facts of a report from the session's set-up, in the language of the room.
@Component
final class SessionFacts implements SheetFacts {

    private static final Person NOBODY = new Person("", "");

    private final Sessions sessions;
    private final Guides guides;

    SessionFacts(Sessions sessions, Guides guides) {
        this.sessions = sessions;
        this.guides = guides;
    }

    @Override
    public Optional<Facts> of(String sessionId) {
        return sessions.find(sessionId)
                .flatMap(session -> Optional.ofNullable(session.plan().setUp())
                        .flatMap(setUp -> guides.find(session.guideId()).map(guide -> facts(session, setUp, guide))));
    }

    private static Facts facts(Session session, SetUp setUp, Guide guide) {
        var leader = session.roles().leader().orElse(NOBODY);
        var edition = guide.in(setUp.language());
        return new Facts(edition, setUp.date(), leader, setUp.entity(), setUp.unit(), setUp.personnel());
    }
}
