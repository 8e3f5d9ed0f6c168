package org.leadershipdialogue.teams.outbound;

import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.PagedMembersResult;
import com.microsoft.bot.schema.RoleTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.activity.Bots;

/// Reads everybody in a chat, page by page; bots and rooms' devices left out, and half a roster counts as none.
///
/// Chats answer with all of their people at once, so what is asked counts as one request; the pages are for channels.
/// Source: "Get Teams-specific context for your bot".
final class Roster {

    private static final int PAGE = 500;
    // A connector that never stops handing out pages must not hold a thread for ever.
    private static final int MOST_PAGES = 40;

    private Roster() {}

    static Optional<List<Account>> read(TeamsRest rest, ConversationRef chat) {
        List<ChannelAccount> found = new ArrayList<>();
        String next = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Optional<PagedMembersResult> members = Questions.answer(rest.members(chat.conversationId(), PAGE, next));
            if (members.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(Objects.requireNonNullElse(members.get().getMembers(), List.of()));
            next = members.get().getContinuationToken();
            if (next == null || next.isEmpty()) {
                return Optional.of(people(found, chat.tenantId()));
            }
        }
        return Optional.empty();
    }

    private static List<Account> people(List<ChannelAccount> members, String tenant) {
        return Devices.leftOut(members, tenant).stream()
                .filter(member ->
                        member.getId() != null && member.getRole() != RoleTypes.BOT && !Bots.isOne(member.getId()))
                .map(Roster::account)
                .toList();
    }

    private static Account account(ChannelAccount member) {
        String name = Objects.requireNonNullElse(member.getName(), "");
        String directoryId = member.getAadObjectId();
        // In a roster Teams calls the directory id objectId.
        return new Account(
                member.getId(),
                name,
                directoryId == null ? Devices.property(member, "objectId") : directoryId,
                Devices.property(member, "email"));
    }
}
