package org.leadershipdialogue.answers;

import java.util.List;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who parked a question and wants its answer to themselves: the one name in this module.
@Component
final class Askers implements KeepsPeople {

    private final Writes writes;
    private final JdbcClient jdbc;

    Askers(Writes writes, JdbcClient jdbc) {
        this.writes = writes;
        this.jdbc = jdbc;
    }

    @Override
    public Memory part() {
        return Memory.ANSWERS;
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> jdbc.sql("update parked set asker_id = null, asker = null where session = :session")
                .param("session", sessionId)
                .update());
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return jdbc.sql("select distinct session from parked where asker_id = :person")
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// The question stays, as one whose answer everybody may hear.
    @Override
    public void forget(String sessionId, String personId) {
        writes.inTransaction(() -> jdbc.sql("""
                        update parked set asker_id = null, asker = null
                        where session = :session and asker_id = :person
                        """)
                .param("session", sessionId)
                .param("person", personId)
                .update());
    }
}
