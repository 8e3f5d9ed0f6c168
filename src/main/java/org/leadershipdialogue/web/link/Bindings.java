package org.leadershipdialogue.web.link;

import java.time.Clock;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Binds each link to the first browser that used it, for as long as the link works.
@Component
public final class Bindings {

    private final Writes writes;
    private final JdbcClient database;
    private final Clock clock;

    Bindings(Writes writes, JdbcClient database, Clock clock) {
        this.writes = writes;
        this.database = database;
        this.clock = clock;
    }

    /// Gives the link to the browser if it is the first to ask; joins the caller's transaction.
    ///
    /// @return false if the link belongs to another browser
    public boolean bind(Grant grant, Browser browser) {
        return writes.inTransaction(() -> {
            database.sql("delete from used_link where until <= :now")
                    .param("now", clock.millis())
                    .update();
            database.sql("""
                    insert into used_link (id, browser, until) values (:id, :browser, :until)
                    on conflict (id) do nothing
                    """)
                    .param("id", grant.id())
                    .param("browser", browser.digest())
                    .param("until", grant.until().toEpochMilli())
                    .update();
            return database.sql("select browser from used_link where id = :id")
                    .param("id", grant.id())
                    .query(String.class)
                    .single()
                    .equals(browser.digest());
        });
    }
}
