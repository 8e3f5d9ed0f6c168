package org.leadershipdialogue.teams;

/// Where to send: one chat, and the connector that serves it.
///
/// @param conversationId Teams' `conversation.id`
/// @param serviceUrl the connector's base address, as the last verified activity gave it
/// @param tenantId the tenant of the conversation (never the sender's home tenant); empty where a rehearsal names none
public record ConversationRef(String conversationId, String serviceUrl, String tenantId) {}
