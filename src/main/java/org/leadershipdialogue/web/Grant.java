package org.leadershipdialogue.web;

import java.time.Instant;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.session.Person;

/// What a link allows: one person to get one file until a moment.
///
/// @param id one of its own for every link made
record Grant(String id, String sessionId, Format format, Person who, Instant until) {

    private static final int FIELDS = 6;

    /// The grant as one text; the name comes last because it may hold anything.
    String text() {
        return String.join(
                "\n", id, sessionId, format.name(), Long.toString(until.toEpochMilli()), who.id(), who.name());
    }

    /// Reads what [#text()] wrote.
    static Grant of(String text) {
        var field = text.split("\n", FIELDS);
        var until = Instant.ofEpochMilli(Long.parseLong(field[3]));
        return new Grant(field[0], field[1], Format.valueOf(field[2]), new Person(field[4], field[5]), until);
    }
}
