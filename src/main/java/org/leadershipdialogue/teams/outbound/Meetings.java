package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;

/// Asks about a meeting and who is what in it, each time anew: roles change while it runs.
///
/// Somebody waits for a form meanwhile, so an answer that does not come soon is none.
final class Meetings {

    private static final Logger LOG = LoggerFactory.getLogger(Meetings.class);
    private static final long PATIENCE_MILLIS = 1_500;

    private Meetings() {}

    static MeetingRole role(TeamsRest rest, String meetingId, String personId, String tenantId) {
        return answer(rest.participant(meetingId, personId, tenantId))
                .map(participant -> role(participant.at("/meeting/role").asText("")))
                .orElse(MeetingRole.UNKNOWN);
    }

    static Optional<MeetingFacts> facts(TeamsRest rest, String meetingId) {
        return answer(rest.meeting(meetingId))
                .map(meeting -> new MeetingFacts(
                        meeting.at("/details/title").asText(""), organizer(meeting.path("organizer"))));
    }

    private static Optional<JsonNode> answer(Call<JsonNode> question) {
        question.timeout().timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return Optional.ofNullable(question.execute().body());
        } catch (IOException | RuntimeException unanswered) {
            // An answer of another shape is as good as none.
            LOG.warn("A meeting was not told: {}", unanswered.getClass().getSimpleName());
            return Optional.empty();
        }
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
