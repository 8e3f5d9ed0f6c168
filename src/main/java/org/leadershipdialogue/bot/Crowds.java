package org.leadershipdialogue.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many people are in a chat, as Teams last told: counted when the bot comes and whenever people come or
/// go.
@Component
public class Crowds implements ForgetsChats {

    private final Connector connector;
    private final JdbcClient jdbc;
    private final Writes writes;
    private final Clock clock;

    Crowds(Connector connector, JdbcClient jdbc, Writes writes, Clock clock) {
        this.connector = connector;
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
    }

    /// Counts again; where Teams does not tell, what was counted before stands.
    public void count(ConversationRef chat) {
        connector.members(chat).ifPresent(members -> remember(chat.conversationId(), members.size()));
    }

    /// How many were counted; empty where Teams never told.
    public OptionalInt size(String conversationId) {
        return Glance.once(
                List.of("crowd", conversationId),
                () -> jdbc.sql("select members from crowd where conversation_id = :chat")
                        .param("chat", conversationId)
                        .query(Integer.class)
                        .optional()
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()));
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        writes.inTransaction(() -> jdbc.sql("delete from crowd where counted_on < :day")
                .param("day", day.toEpochDay())
                .update());
    }

    private void remember(String conversationId, int members) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into crowd (conversation_id, members, counted_on) values (:chat, :members, :today)
                        on conflict (conversation_id) do update
                        set members = excluded.members, counted_on = excluded.counted_on
                        """)
                .param("chat", conversationId)
                .param("members", members)
                .param("today", LocalDate.now(clock).toEpochDay())
                .update());
    }
}
