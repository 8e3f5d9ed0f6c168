package org.leadershipdialogue.board;

import java.util.List;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Knows the chats in which something was begun and not ended: a lease that ran out in somebody's hands, a
/// post whose end nobody wrote down, a second copy that is still there.
final class Unfinished {

    private final Writes writes;
    private final JdbcClient jdbc;
    private final SharedTime time;

    Unfinished(Writes writes, JdbcClient jdbc, SharedTime time) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.time = time;
    }

    List<String> chats() {
        return jdbc.sql(
                        "select id from conversation where gone = 0 and id in (select conversation_id from sending_lease"
                                + " where held_until > 0 and held_until <= " + time.now()
                                + " union select conversation_id from posting union select conversation_id from stray)")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// Nothing is left to do there: whoever held the lease had done all.
    void over(String conversationId) {
        writes.inTransaction(() -> jdbc.sql("update sending_lease set held_until = 0 where conversation_id = ?"
                        + " and held_until > 0 and held_until <= " + time.now())
                .param(conversationId)
                .update());
    }
}
