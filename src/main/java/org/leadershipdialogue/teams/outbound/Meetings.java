package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.schema.teams.TeamsMeetingParticipant;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.leadershipdialogue.teams.MeetingRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks what somebody is in a meeting, each time anew: roles change while it runs.
final class Meetings {

    private static final Logger LOG = LoggerFactory.getLogger(Meetings.class);

    private Meetings() {}

    static MeetingRole role(TeamsRest rest, String meetingId, String personId, String tenantId) {
        try {
            TeamsMeetingParticipant participant =
                    rest.participant(meetingId, personId, tenantId).execute().body();
            return participant == null || participant.getMeeting() == null
                    ? MeetingRole.UNKNOWN
                    : role(Objects.toString(participant.getMeeting().getRole(), ""));
        } catch (IOException unreachable) {
            LOG.warn("A meeting role was not told: {}", unreachable.getClass().getSimpleName());
            return MeetingRole.UNKNOWN;
        }
    }

    private static MeetingRole role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "organizer" -> MeetingRole.ORGANIZER;
            case "presenter" -> MeetingRole.PRESENTER;
            case "attendee" -> MeetingRole.ATTENDEE;
            default -> MeetingRole.UNKNOWN;
        };
    }
}
