package org.leadershipdialogue.bot;

import java.util.Optional;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Standing;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Asks the meeting what somebody is in it, at the moment it matters: at the set-up, and when somebody takes the lead.
///
/// Roles change while a meeting runs, so no answer is kept, and no other press waits for one.
@Component
public class Standings {

    private final Connector connector;

    Standings(Connector connector) {
        this.connector = connector;
    }

    /// What whoever caused the turn is. Where there is no meeting, or Teams does not tell, whoever added the bot counts
    /// as the organizer and everybody else as an attendee; where nobody added it, whoever comes first may begin.
    public Standing of(Turn turn, Session session) {
        return asked(turn, session).orElseGet(() -> byArrival(turn, session));
    }

    private Optional<Standing> asked(Turn turn, Session session) {
        String person = turn.from().sender().aadObjectId();
        String meeting = Optional.ofNullable(turn.from().meetingId())
                .orElse(session.chat().meetingId());
        // Teams knows nobody here who has no directory id.
        if (person == null || meeting == null) {
            return Optional.empty();
        }
        return switch (connector.meetingRole(turn.from().conversation(), meeting, person)) {
            case ORGANIZER -> Optional.of(Standing.ORGANIZER);
            case PRESENTER -> Optional.of(Standing.PRESENTER);
            case ATTENDEE -> Optional.of(Standing.ATTENDEE);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Standing byArrival(Turn turn, Session session) {
        Person brought = session.roles().organizer();
        if (brought == null) {
            return Standing.PRESENTER;
        }
        return brought.id().equals(turn.person().id()) ? Standing.ORGANIZER : Standing.ATTENDEE;
    }
}
