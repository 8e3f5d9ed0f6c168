package org.leadershipdialogue.web.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.web.PageTrace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps who opened which page, and who had it as a file.
@Component
public class Trace implements PageTrace {

    private final Writes writes;
    private final JdbcClient database;
    private final Clock clock;

    Trace(Writes writes, JdbcClient database, Clock clock) {
        this.writes = writes;
        this.database = database;
        this.clock = clock;
    }

    /// Joins the caller's transaction.
    ///
    /// @param what a word of ours
    public void note(Guest guest, String what) {
        writes.inTransaction(() -> database.sql("""
                        insert into page_trace (id, purpose, page, person_id, person_name, what, done_at)
                        values (:id, :purpose, :page, :person, :name, :what, :now)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("purpose", guest.purpose().name())
                .param("page", Visits.words(guest))
                .param("person", guest.who().id())
                .param("name", guest.who().name().replace("\0", ""))
                .param("what", what)
                .param("now", clock.millis())
                .update());
    }

    @Override
    public void forgetBefore(Instant moment) {
        writes.inTransaction(() -> {
            database.sql("delete from page_trace where done_at < :moment")
                    .param("moment", moment.toEpochMilli())
                    .update();
            // For a day it can be said of a visit that it is over; then nobody asks any more.
            database.sql("delete from page_visit where opened_at < :before")
                    .param("before", clock.instant().minus(Duration.ofDays(1)).toEpochMilli())
                    .update();
        });
    }
}
