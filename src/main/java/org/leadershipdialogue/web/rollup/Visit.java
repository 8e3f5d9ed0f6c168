package org.leadershipdialogue.web.rollup;

import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;

/// One person in one browser at work on one entity's roll-up.
///
/// @param id stands in the address of the page; worth nothing in another browser
record Visit(String id, Guest guest) {

    /// Whom a link lets in, and where.
    record Guest(EntityYear year, Person who, Identity identity) {}

    EntityYear year() {
        return guest.year();
    }

    Person who() {
        return guest.who();
    }
}
