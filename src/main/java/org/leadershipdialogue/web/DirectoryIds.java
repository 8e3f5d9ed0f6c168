package org.leadershipdialogue.web;

import org.leadershipdialogue.session.Person;

/// Knows whom Entra and Teams both mean.
public interface DirectoryIds {

    /// Whether Teams says, now, that this person of the session's chat has this directory id. False where it does not
    /// tell.
    boolean same(String sessionId, Person who, String directoryId);
}
