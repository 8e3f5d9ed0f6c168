package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipdialogue.teams.ConversationRef;

/// Counts what this node sends; each node has a budget of its own.
///
/// Source: "Optimize your bot with rate limiting in Teams" of Microsoft Learn.
final class MemoryBudget implements Budget {

    private static final List<Spending.Limit> CHAT = List.of(
            new Spending.Limit(7, Duration.ofSeconds(1)),
            new Spending.Limit(8, Duration.ofSeconds(2)),
            new Spending.Limit(60, Duration.ofSeconds(30)),
            new Spending.Limit(1800, Duration.ofHours(1)));
    private static final List<Spending.Limit> TENANT = List.of(new Spending.Limit(50, Duration.ofSeconds(1)));

    private final Clock clock;
    private final Map<String, Spending> chats = new ConcurrentHashMap<>();
    private final Map<String, Spending> tenants = new ConcurrentHashMap<>();

    MemoryBudget(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant freeAt(ConversationRef chat, Priority priority) {
        // Counters use half of what there is: a move never waits behind numbers, and numbers slow down first.
        int share = priority == Priority.COUNTER ? 2 : 1;
        Instant byChat = chat(chat).freeAt(share);
        Instant byTenant = tenant(chat).freeAt(share);
        return byChat.isAfter(byTenant) ? byChat : byTenant;
    }

    @Override
    public void spend(ConversationRef chat) {
        Instant now = clock.instant();
        chat(chat).spend(now);
        tenant(chat).spend(now);
        chats.values().removeIf(spending -> spending.isOver(now));
    }

    @Override
    public void pause(ConversationRef chat, Instant until) {
        chat(chat).pause(until);
    }

    private Spending chat(ConversationRef chat) {
        return chats.computeIfAbsent(chat.conversationId(), id -> new Spending(CHAT));
    }

    private Spending tenant(ConversationRef chat) {
        return tenants.computeIfAbsent(chat.tenantId(), id -> new Spending(TENANT));
    }
}
