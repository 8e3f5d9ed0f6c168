package org.leadershipdialogue.session;

/// A session was stored, in the transaction that is still open: whoever listens writes with it, or it is not stored.
public record SessionSaved(Session session) {}
