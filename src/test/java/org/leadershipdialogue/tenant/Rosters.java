package org.leadershipdialogue.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadershipdialogue.tenant.Web.Answer;
import org.leadershipdialogue.tenant.Web.Request;

/// `v3/conversations/{id}/pagedmembers` and `…/members/{id}`: who is in a chat.
///
/// Source: "Get Teams-specific context for your bot": chats answer with all of their people, whatever was asked
/// for; only a missing continuation token says that a page is the last.
final class Rosters implements Connector.Resource {

    /// Shorter than Teams has them, so that whoever reads one page alone is found out.
    static final int FEW = 7;

    /// As chats in Teams answer.
    static final int ALL = Integer.MAX_VALUE;

    private final int page;
    private final Chats chats;
    private final Findings findings;

    /// @param page how many people it tells of at once
    Rosters(int page, Chats chats, Findings findings) {
        this.page = page;
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
        int until = from + Math.min(page, chat.members().size() - from);
        ObjectNode answer = Json.object();
        answer.set(
                "members",
                Json.array(chat.members().subList(from, until).stream()
                        .map(Rosters::described)
                        .toList()));
        if (until < chat.members().size()) {
            // Tokens hold signs that an address must escape.
            answer.put("continuationToken", "after/+=" + until);
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
