package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// `v1/meetings/{id}`: what a meeting is called, and who called it.
///
/// Source: "Meeting apps API references", Get meeting details.
final class MeetingDetails implements Connector.Resource {

    private final Chats chats;

    MeetingDetails(Chats chats) {
        this.chats = chats;
    }

    @Override
    public boolean owns(Request request) {
        return request.method().equals("GET")
                && request.path().size() == 3
                && request.path().get(1).equals("meetings");
    }

    @Override
    public Answer serve(Request request) {
        return chats.ofMeeting(request.path().get(2))
                .map(meeting -> Answer.of(200, described(request.path().get(2), meeting)))
                .orElseGet(() -> Answer.error(404, "NotFound"));
    }

    private static ObjectNode described(String id, Chat chat) {
        ObjectNode answer = Json.object();
        answer.putObject("details")
                .put("id", id)
                .put("title", "Leadership Dialogue")
                .put("type", "Scheduled");
        answer.putObject("conversation").put("id", chat.id).put("isGroup", true);
        chat.members().stream()
                .filter(member -> member.role() == Someone.Role.Organizer)
                .findFirst()
                .ifPresent(organizer -> answer.putObject("organizer")
                        .put("id", organizer.id())
                        .put("aadObjectId", organizer.directoryId())
                        .put("tenantId", organizer.tenantId()));
        return answer;
    }
}
