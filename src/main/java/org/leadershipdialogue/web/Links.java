package org.leadershipdialogue.web;

import java.net.URI;
import java.time.Duration;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.session.Person;

/// Makes the links behind which people get files.
public interface Links {

    /// How long a link works.
    Duration LIFE = Duration.ofMinutes(15);

    /// A link for this person alone to the sign-in sheet as it will stand when it is fetched.
    ///
    /// Whoever asks must have the right to the sheet: the link carries it.
    URI signInSheet(String sessionId, Person who, Format format);

    /// Whether anybody has fetched the session's sheet.
    boolean fetched(String sessionId);
}
