package org.leadershipdialogue.feedback;

/// A leader saved the whole feedback form, perhaps not for the first time, in the transaction that is still open.
public record FormHandedIn(String sessionId) {}
