package org.leadershipdialogue.web;

import java.time.Instant;
import java.util.Locale;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;

/// What a link allows: one person to get one paper as one file until a moment.
///
/// @param id one of its own for every link made
record Grant(String id, String sessionId, Copy copy, Person who, Instant until) {

    private static final int FIELDS = 8;

    /// The grant as one text; the name comes last because it may hold anything.
    String text() {
        return String.join(
                "\n",
                id,
                sessionId,
                copy.paper().name(),
                copy.format().name(),
                copy.language() == null ? "" : copy.language().toLanguageTag(),
                Long.toString(until.toEpochMilli()),
                who.id(),
                who.name());
    }

    /// Reads what [#text()] wrote.
    static Grant of(String text) {
        var field = text.split("\n", FIELDS);
        var language = field[4].isEmpty() ? null : Locale.forLanguageTag(field[4]);
        var copy = new Copy(Paper.valueOf(field[2]), Format.valueOf(field[3]), language);
        var until = Instant.ofEpochMilli(Long.parseLong(field[5]));
        return new Grant(field[0], field[1], copy, new Person(field[6], field[7]), until);
    }
}
