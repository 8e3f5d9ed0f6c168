package org.leadershipdialogue.web.visit;

import java.util.Optional;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.web.link.Bindings;
import org.leadershipdialogue.web.link.Browser;
import org.leadershipdialogue.web.link.Grant;
import org.springframework.stereotype.Component;

/// Opens a visit by a link: binds the link to its browser, begins the visit and notes it, all or nothing.
@Component
class Opening {

    private final Writes writes;
    private final Bindings bindings;
    private final Visits visits;
    private final Trace trace;

    Opening(Writes writes, Bindings bindings, Visits visits, Trace trace) {
        this.writes = writes;
        this.bindings = bindings;
        this.visits = visits;
        this.trace = trace;
    }

    /// Empty if the link belongs to another browser.
    Optional<Visit> by(Grant grant, Guest guest, Browser browser) {
        return writes.inTransaction(() -> {
            if (!bindings.bind(grant, browser)) {
                return Optional.empty();
            }
            var visit = visits.open(guest, browser);
            trace.note(visit.guest(), "opened");
            return Optional.of(visit);
        });
    }
}
