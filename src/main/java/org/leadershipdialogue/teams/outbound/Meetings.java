package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;

/// Asks about a meeting and who is what in it, each time anew: roles change while it runs.
final class Meetings {

    private Meetings() {}

    static MeetingRole role(TeamsRest rest, String meetingId, String personId, String tenantId) {
        return Questions.answer(rest.participant(meetingId, personId, tenantId))
                .map(participant -> role(participant.at("/meeting/role").asText("")))
                .orElse(MeetingRole.UNKNOWN);
    }

    static Optional<MeetingFacts> facts(TeamsRest rest, String meetingId) {
        return Questions.answer(rest.meeting(meetingId))
                .map(meeting -> new MeetingFacts(
                        meeting.at("/details/title").asText(""), organizer(meeting.path("organizer"))));
    }

    private static @Nullable Account organizer(JsonNode told) {
        String id = told.path("id").asText("");
        return id.isEmpty()
                ? null
                : new Account(
                        id,
                        told.path("name").asText(""),
                        told.path("aadObjectId").asText(null));
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
