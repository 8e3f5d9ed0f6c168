package org.leadershipdialogue.register;

/// Somebody may count in a session who did not, or the other way round. Said in the transaction of the change, so that
/// whoever counts writes with it. That somebody is forgotten changes no count and is not said.
public record RegisterChanged(String sessionId) {}
