package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// `v1/meetings/{id}` and `v1/meetings/{id}/participants/{directoryId}?tenantId=`: a meeting, and what somebody is in
/// it.
///
/// Source: "Meeting apps API references": participants are named by their directory id alone.
final class MeetingRoles implements Connector.Resource {

    private final Chats chats;
    private final String tenantId;
    private final Findings findings;

    MeetingRoles(Chats chats, String tenantId, Findings findings) {
        this.chats = chats;
        this.tenantId = tenantId;
        this.findings = findings;
    }

    @Override
    public boolean owns(Request request) {
        boolean whole = request.path().size() == 3;
        boolean one = request.path().size() == 5 && request.path().get(3).equals("participants");
        return request.method().equals("GET")
                && (whole || one)
                && request.path().get(1).equals("meetings");
    }

    @Override
    public Answer serve(Request request) {
        Optional<Chat> chat = chats.ofMeeting(request.path().get(2));
        if (request.path().size() == 3) {
            return chat.map(meeting -> Answer.of(200, described(meeting)))
                    .orElseGet(() -> Answer.error(404, "NotFound"));
        }
        String wanted = request.path().get(4);
        if (!tenantId.equals(request.query().get("tenantId"))) {
            findings.add("meetings", "asked in tenant " + request.query().get("tenantId"));
            return Answer.error(400, "BadRequest");
        }
        if (wanted.startsWith("29:") || wanted.isEmpty()) {
            findings.add("meetings", "asked for a participant by another id than the directory's");
            return Answer.error(400, "BadRequest");
        }
        return chat.flatMap(meeting -> meeting.members().stream()
                        .filter(member -> wanted.equals(member.directoryId()))
                        .findFirst()
                        .map(member -> Answer.of(200, described(meeting, member))))
                .orElseGet(() -> Answer.error(404, "NotFound"));
    }

    private static ObjectNode described(Chat chat) {
        ObjectNode answer = Json.object();
        answer.putObject("details")
                .put("id", chat.meetingId)
                .put("title", "Leadership Dialogue")
                .put("type", "Scheduled")
                .put("joinUrl", "https://teams.microsoft.com/l/meetup-join/1");
        answer.putObject("conversation").put("id", chat.id).put("isGroup", true);
        Someone organizer = chat.members().getFirst();
        answer.putObject("organizer")
                .put("id", organizer.id())
                .put("aadObjectId", organizer.directoryId())
                .put("tenantId", organizer.tenantId());
        return answer;
    }

    private static ObjectNode described(Chat chat, Someone member) {
        ObjectNode answer = Json.object();
        answer.set("user", Rosters.described(member).put("aadObjectId", member.directoryId()));
        answer.putObject("meeting").put("role", member.role().name()).put("inMeeting", true);
        answer.putObject("conversation").put("id", chat.id).put("isGroup", true);
        return answer;
    }
}
