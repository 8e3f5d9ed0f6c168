package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// `v3/conversations/{id}/pagedmembers` and `…/members/{id}`: who is in a chat, a few at a time.
///
/// Source: "Get Teams-specific context for your bot": a page may be shorter than asked for, and only a missing
/// continuation token says that it is the last.
final class Rosters implements Connector.Resource {

    private static final int PAGE = 7;

    private final Chats chats;
    private final Findings findings;

    Rosters(Chats chats, Findings findings) {
        this.chats = chats;
        this.findings = findings;
    }

    @Override
    public boolean owns(Request request) {
        return request.method().equals("GET")
                && request.path().size() >= 4
                && request.path().get(1).equals("conversations")
                && request.path().get(3).endsWith("members");
    }

    @Override
    public boolean isReading() {
        return true;
    }

    @Override
    public Answer serve(Request request) {
        Chat chat = chats.find(request.path().get(2)).orElse(null);
        if (chat == null) {
            return Answer.error(404, "ConversationNotFound");
        }
        return switch (request.path().get(3)) {
            case "pagedmembers" -> page(chat, request);
            default ->
                request.path().size() == 5
                        ? chat.members().stream()
                                .filter(member ->
                                        member.id().equals(request.path().get(4)))
                                .findFirst()
                                .map(member -> Answer.of(200, described(member)))
                                .orElseGet(() -> Answer.error(404, "MemberNotFoundInConversation"))
                        : Answer.error(403, "RosterTooLarge");
        };
    }

    private Answer page(Chat chat, Request request) {
        int size = Integer.parseInt(request.query().getOrDefault("pageSize", "200"));
        if (size < 50 || size > 500) {
            findings.add("roster", "pages are of 50 to 500, not " + size);
        }
        String token = request.query().getOrDefault("continuationToken", "");
        int from = token.isEmpty() ? 0 : Integer.parseInt(token.substring("after/+=".length()));
        List<Someone> page = chat.members()
                .subList(from, Math.min(from + PAGE, chat.members().size()));
        ObjectNode answer = Json.object();
        answer.set("members", Json.array(page.stream().map(Rosters::described).toList()));
        if (from + PAGE < chat.members().size()) {
            // Tokens hold signs that an address must escape.
            answer.put("continuationToken", "after/+=" + (from + PAGE));
        }
        return Answer.of(200, answer);
    }

    static ObjectNode described(Someone member) {
        ObjectNode account = Json.object()
                .put("id", member.id())
                .put("name", member.name())
                .put("tenantId", member.tenantId())
                .put("userRole", member.directoryId() == null ? "anonymous" : "user");
        if (member.directoryId() != null) {
            account.put("objectId", member.directoryId()).put("userPrincipalName", member.id() + "@example.org");
        }
        return account;
    }
}
