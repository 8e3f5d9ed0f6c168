package org.leadershipdialogue.web.visit;

import org.leadershipdialogue.session.Person;

/// One person in one browser at work on one page.
///
/// @param id stands in the address of the page; worth nothing in another browser
public record Visit(String id, Guest guest) {

    /// Whose visit it is.
    public Person who() {
        return guest.who();
    }
}
