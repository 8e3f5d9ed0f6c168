package org.leadershipdialogue.web;

import java.net.URI;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Person;

/// Makes the links behind which people get files.
public interface Links {

    /// A link for this person alone to a paper of the session, as it will stand when it is fetched.
    ///
    /// Whoever asks must have the right to the paper: the link carries it.
    URI to(String sessionId, Copy copy, Person who);

    /// Whether anybody has fetched this paper of the session, as whatever kind of file.
    boolean fetched(String sessionId, Paper paper);
}
