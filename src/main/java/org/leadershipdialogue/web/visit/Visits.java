package org.leadershipdialogue.web.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.web.link.Browser;
import org.leadershipdialogue.web.link.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The visits under way: one ends after half an hour in which nothing was done, and after a working day at the latest.
@Component
public class Visits {

    private static final String BETWEEN = "\n";

    /// How long a page stays open while nothing is done.
    public static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(8);

    private final Writes writes;
    private final JdbcClient database;
    private final Clock clock;

    Visits(Writes writes, JdbcClient database, Clock clock) {
        this.writes = writes;
        this.database = database;
        this.clock = clock;
    }

    /// Lets the guest's browser in.
    Visit open(Guest guest, Browser browser) {
        var visit = new Visit(UUID.randomUUID().toString(), guest);
        writes.inTransaction(() -> insert(visit, browser));
        return visit;
    }

    private void insert(Visit visit, Browser browser) {
        var guest = visit.guest();
        database.sql("""
                insert into page_visit (id, browser, purpose, what, person_id, person_name,
                    directory_id, email, opened_at, seen_at)
                values (:id, :browser, :purpose, :what, :person, :name, :directory, :email, :now, :now)
                """)
                .param("id", visit.id())
                .param("browser", browser.digest())
                .param("purpose", guest.purpose().name())
                .param("what", words(guest))
                .param("person", guest.who().id())
                .param("name", guest.who().name().replace("\0", ""))
                .param("directory", Guest.told(guest.identity().directoryId()))
                .param("email", Guest.told(guest.identity().email()))
                .param("now", clock.millis())
                .update();
    }

    /// What a guest's link names, as one text.
    static String words(Guest guest) {
        return String.join(BETWEEN, guest.what());
    }

    /// A visit as it is kept.
    record Kept(Visit visit, String browser, boolean over) {}

    /// The visit with this id, whoever asks for it; empty if there is none, or it was over long ago.
    Optional<Kept> find(String id) {
        return database.sql("select * from page_visit where id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(visit(row), row.getString("browser"), isOver(row)))
                .optional();
    }

    private boolean isOver(ResultSet row) throws SQLException {
        return clock.millis() >= row.getLong("seen_at") + IDLE.toMillis()
                || clock.millis() >= row.getLong("opened_at") + LONGEST.toMillis();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString("id"),
                new Guest(
                        Purpose.valueOf(row.getString("purpose")),
                        List.of(row.getString("what").split(BETWEEN)),
                        new Person(row.getString("person_id"), row.getString("person_name")),
                        Guest.identity(row.getString("directory_id"), row.getString("email"))));
    }

    /// Notes that something was done in the visit just now.
    void seen(Visit visit) {
        writes.inTransaction(() -> database.sql("update page_visit set seen_at = :now where id = :id")
                .param("now", clock.millis())
                .param("id", visit.id())
                .update());
    }
}
