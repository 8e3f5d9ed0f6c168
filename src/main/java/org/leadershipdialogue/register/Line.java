package org.leadershipdialogue.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Person;

/// One row of the register with what must not be shown yet, or ever.
///
/// @param settled the evidence that was there at the last move
/// @param ratherListens never shown: nobody is told why somebody is not listed
record Line(
        String id,
        String sessionId,
        @Nullable String personId,
        String name,
        Instant since,
        Set<Evidence> evidence,
        Set<Evidence> settled,
        @Nullable Person hereWith,
        boolean visitor,
        boolean removed,
        boolean ratherListens,
        boolean erasedLeader) {

    boolean isPresent() {
        return !removed && evidence.stream().anyMatch(Evidence::provesPresence);
    }

    /// Whether the person was heard from before the last move, or by the facilitator's ear at any time.
    boolean wasHeard() {
        return evidence.contains(Evidence.SPOKE) || settled.stream().anyMatch(Evidence::isHeard);
    }

    Entry entry() {
        return new Entry(id, personId, name, since, shown(), hereWith, visitor, removed, erasedLeader);
    }

    private Set<Evidence> shown() {
        var shown = EnumSet.noneOf(Evidence.class);
        evidence.stream().filter(kind -> !kind.lags() || settled.contains(kind)).forEach(shown::add);
        return shown;
    }

    static Line of(ResultSet row, int number) throws SQLException {
        var host = row.getString("here_with");
        return new Line(
                row.getString("id"),
                row.getString("session_id"),
                row.getString("person_id"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("since")),
                Evidence.of(row.getInt("evidence")),
                Evidence.of(row.getInt("settled")),
                host == null ? null : new Person(host, row.getString("host_name")),
                row.getInt("visitor") == 1,
                row.getInt("removed") == 1,
                row.getInt("rather_listens") == 1,
                row.getInt("erased_leader") == 1);
    }
}
