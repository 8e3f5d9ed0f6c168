package org.leadershipdialogue.board;

import java.time.Duration;
import java.util.OptionalLong;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps one sender per chat, across nodes.
///
/// Each taking raises the fencing number, and a sender that paused too long finds out before its next request.
final class Lease {

    /// How long a node that died keeps the others waiting; one that lives says so far more often.
    static final Duration HELD = Duration.ofSeconds(6);

    private final Writes writes;
    private final JdbcClient jdbc;
    private final SharedTime time;

    Lease(Writes writes, JdbcClient jdbc, SharedTime time) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.time = time;
    }

    /// Frees every chat. Only for a database no other process uses: whoever held one then is dead.
    void freeAll() {
        writes.inTransaction(() -> jdbc.sql("update sending_lease set held_until = 0 where held_until > 0")
                .update());
    }

    /// Takes the chat; empty while somebody else holds it.
    OptionalLong take(String conversationId) {
        String now = time.now();
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

    /// Whether the chat is still ours, and if so for another while.
    boolean hold(String conversationId, long fence) {
        return writes.inTransaction(() -> jdbc.sql("update sending_lease set held_until = " + time.now()
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
