package org.leadershipdialogue.mail;

import java.util.List;

/// One e-mail.
///
/// @param id names it for good, in letters, digits and hyphens: sent twice, a mail server that looks at it keeps one
/// @param to addresses; at least one
/// @param subject any text; whatever would end the line is a blank
public record Letter(String id, List<String> to, String subject, String text, List<Enclosure> enclosures) {

    public Letter {
        to = List.copyOf(to);
        enclosures = List.copyOf(enclosures);
    }

    /// A file that goes with it; its content is not copied and not to be changed.
    ///
    /// @param name to save it under; any text
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares letters.
    public record Enclosure(String name, String mediaType, byte[] content) {}
}
