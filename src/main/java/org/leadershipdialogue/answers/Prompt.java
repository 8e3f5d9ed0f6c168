package org.leadershipdialogue.answers;

/// Something a group can respond to, once: the same question asked again is another prompt.
///
/// @param session the session it is put in
/// @param id its own id, unique over all sessions; opaque here
public record Prompt(String session, String id) {}
