package org.leadershipdialogue.web.visit;

import java.time.Clock;
import java.util.List;
import org.leadershipdialogue.storage.Signatures;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.link.LinkFixture;

/// The pages behind links of one process.
///
/// @param door the controller, for a server to hold
public record VisitFixture(Object door, Admission admission, Trace trace) {

    public static VisitFixture of(TestDatabase database, LinkFixture link, Clock clock, Place... all) {
        var places = new Places(List.of(all));
        var visits = new Visits(database.writes(), database.jdbc(), clock);
        var trace = trace(database, clock);
        var opening = new Opening(database.writes(), link.bindings(), visits, trace);
        return new VisitFixture(
                new DoorController(link.door(), places, opening, link.browsers()),
                new Admission(places, visits, link.browsers(), new Signatures(TestDatabase.SECRET)),
                trace);
    }

    public static Trace trace(TestDatabase database, Clock clock) {
        return new Trace(database.writes(), database.jdbc(), clock);
    }
}
