package org.leadershipdialogue.session;

/// A session that was only prepared is gone, in the transaction that is still open.
public record SessionDropped(String sessionId) {}
