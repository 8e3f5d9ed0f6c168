package org.leadershipdialogue.session;

/// The chat a session is held in.
///
/// @param conversationId Teams' id of the chat
/// @param tenantId directory the chat belongs to
public record Chat(String conversationId, String tenantId) {}
