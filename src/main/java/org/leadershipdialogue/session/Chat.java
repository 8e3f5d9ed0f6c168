package org.leadershipdialogue.session;

import org.jspecify.annotations.Nullable;

/// The chat a session is held in.
///
/// @param conversationId Teams' id of the chat
/// @param tenantId directory the chat belongs to
/// @param meetingId the meeting behind it; null where there is none, or Teams did not tell
public record Chat(
        String conversationId, String tenantId, @Nullable String meetingId) {}
