package org.leadershipdialogue.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.session.Carried;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.web.link.Bindings;
import org.leadershipdialogue.web.link.Browser;
import org.leadershipdialogue.web.link.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the trace of who fetched what, and hands each file out to one browser.
@Component
final class Fetches implements KeepsPeople, Carried {

    private final Writes writes;
    private final JdbcClient database;
    private final Bindings bindings;
    private final Clock clock;

    Fetches(Writes writes, JdbcClient database, Bindings bindings, Clock clock) {
        this.writes = writes;
        this.database = database;
        this.bindings = bindings;
        this.clock = clock;
    }

    /// Lets the browser have the file if it is the first to ask, or the one that was.
    ///
    /// @return false if the link belongs to another browser
    boolean allow(Grant grant, Browser browser) {
        return writes.inTransaction(() -> {
            boolean first = bindings.bind(grant, browser);
            if (first) {
                trace(grant, Download.of(grant.what()));
            }
            return first;
        });
    }

    /// Whether anybody has fetched this paper of the session.
    boolean any(String sessionId, Paper paper) {
        return database.sql("select count(*) from download_fetch where session_id = :session and paper = :paper")
                        .param("session", sessionId)
                        .param("paper", paper.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void carry(String from, String to) {
        writes.inTransaction(() -> database.sql("update download_fetch set session_id = :to where session_id = :from")
                .param("from", from)
                .param("to", to)
                .update());
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> database.sql("delete from download_fetch where session_id = :session")
                .param("session", sessionId)
                .update());
    }

    private void trace(Grant grant, Download download) {
        database.sql("""
                insert into download_fetch
                    (id, session_id, paper, format, person_id, person_name, fetched_at)
                values (:id, :session, :paper, :format, :person, :name, :at)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("session", download.sessionId())
                .param("paper", download.copy().paper().name())
                .param("format", download.copy().format().name())
                .param("person", grant.who().id())
                .param("name", grant.who().name().replace("\0", ""))
                .param("at", clock.millis())
                .update();
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return database.sql("select distinct session_id from download_fetch where person_id = :person")
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// That something was fetched stays, and when.
    @Override
    public void forget(String sessionId, String personId) {
        writes.inTransaction(() -> database.sql("""
                        update download_fetch set person_id = '', person_name = ''
                        where session_id = :session and person_id = :person
                        """)
                .param("session", sessionId)
                .param("person", personId)
                .update());
    }
}
