package org.leadershipdialogue.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.ConversationRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The chats we know, how to reach each, and which are gone.
final class Conversations {

    // Often enough to know which chats live, rarely enough to cost nothing.
    private static final Duration HEARD_AGAIN = Duration.ofHours(1);

    private final Writes writes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Conversations(Writes writes, JdbcClient jdbc, Clock clock) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void remember(ConversationRef chat) {
        Instant now = clock.instant();
        if (knows(chat, now.minus(HEARD_AGAIN))) {
            return;
        }
        writes.inTransaction(() -> {
            jdbc.sql("insert into conversation (id, service_url, tenant_id, heard) values (?, ?, ?, ?) on conflict (id)"
                            + " do update set service_url = excluded.service_url, tenant_id = excluded.tenant_id,"
                            + " heard = excluded.heard, gone = 0")
                    .params(chat.conversationId(), chat.serviceUrl(), chat.tenantId(), now.toEpochMilli())
                    .update();
        });
    }

    // Asked of the database each time: another node may have found the chat gone.
    private boolean knows(ConversationRef chat, Instant heardAfter) {
        return jdbc.sql("select count(*) from conversation where id = ? and service_url = ? and tenant_id = ?"
                                + " and heard > ? and gone = 0")
                        .params(chat.conversationId(), chat.serviceUrl(), chat.tenantId(), heardAfter.toEpochMilli())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<ConversationRef> reference(String id) {
        return jdbc.sql("select id, service_url, tenant_id from conversation where id = ? and gone = 0")
                .param(id)
                .query((row, number) -> new ConversationRef(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /// Nothing more is sent there until it is heard from again.
    void gone(String id) {
        writes.inTransaction(() -> {
            jdbc.sql("update conversation set gone = 1 where id = ?").param(id).update();
        });
    }

    /// A chat that is forgotten takes with it what we know of its messages, and what was asked about it of late.
    void forgetUnheardSince(Instant moment) {
        writes.inTransaction(() -> {
            jdbc.sql("delete from conversation where heard < ?")
                    .param(moment.toEpochMilli())
                    .update();
            for (String table : List.of("posted_card", "posting", "stray", "sending_lease")) {
                jdbc.sql("delete from " + table + " where conversation_id not in (select id from conversation)")
                        .update();
            }
            jdbc.sql("delete from spending where subject not like 'tenant:%' and subject not in"
                            + " (select 'chat:' || id from conversation union all"
                            + " select 'roster:' || id from conversation)")
                    .update();
        });
    }

    List<String> heardSince(Instant since) {
        return jdbc.sql("select id from conversation where gone = 0 and heard >= ?")
                .param(since.toEpochMilli())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
