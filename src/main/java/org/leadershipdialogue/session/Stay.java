package org.leadershipdialogue.session;

/// A chat the session was held in before it went on in another.
///
/// @param chat where
/// @param until number of the last visit whose card stands there
public record Stay(Chat chat, int until) {}
