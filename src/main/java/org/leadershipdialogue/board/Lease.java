package org.leadershipdialogue.board;

import java.time.Duration;
import java.util.OptionalLong;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps one sender per chat, across nodes.
///
/// Time is the database's own, so that no node's clock decides; each taking raises the fencing number, and a sender
/// that paused too long finds out before its next request.
final class Lease {

    /// Longer than the longest request to Teams.
    static final Duration HELD = Duration.ofSeconds(45);

    private final Writes writes;
    private final JdbcClient jdbc;
    private final String now;

    Lease(Writes writes, JdbcClient jdbc, Engine engine) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.now = switch (engine) {
            case SQLITE -> "cast(unixepoch('subsec') * 1000 as integer)";
            case POSTGRESQL -> "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
        };
    }

    /// Frees every chat. Only for a database no other process uses: whoever held one then is dead.
    void freeAll() {
        writes.inTransaction(() -> jdbc.sql("update sending_lease set held_until = 0 where held_until > 0")
                .update());
    }

    /// Takes the chat; empty while somebody else holds it.
    OptionalLong take(String conversationId) {
        return writes.inTransaction(() -> jdbc
                .sql("insert into sending_lease (conversation_id, fence, held_until) values (?, 1, " + now + " + ?)"
                        + " on conflict (conversation_id) do update"
                        + " set fence = sending_lease.fence + 1, held_until = excluded.held_until"
                        + " where sending_lease.held_until <= " + now + " returning fence")
                .params(conversationId, HELD.toMillis())
                .query((row, number) -> row.getLong(1))
                .list()
                .stream()
                .mapToLong(fence -> fence)
                .findFirst());
    }

    /// Before each request: whether the chat is still ours, and if so for another while.
    boolean hold(String conversationId, long fence) {
        return writes.inTransaction(() -> jdbc.sql("update sending_lease set held_until = " + now
                                + " + ? where conversation_id = ? and fence = ?")
                        .params(HELD.toMillis(), conversationId, fence)
                        .update()
                > 0);
    }

    void release(String conversationId, long fence) {
        writes.inTransaction(() -> {
            jdbc.sql("update sending_lease set held_until = 0 where conversation_id = ? and fence = ?")
                    .params(conversationId, fence)
                    .update();
        });
    }
}
