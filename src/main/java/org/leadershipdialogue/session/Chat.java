package org.leadershipdialogue.session;

import org.jspecify.annotations.Nullable;

/// The chat a session is held in.
///
/// @param conversationId Teams' id of the chat
/// @param tenantId directory the chat belongs to
/// @param meetingId the meeting behind it; null where there is none, or Teams did not tell
/// @param rehearsal whether somebody rehearses there alone: what happens there counts nowhere and is not kept
public record Chat(
        String conversationId, String tenantId, @Nullable String meetingId, boolean rehearsal) {

    private static final String NOT_YET = "not-yet/";

    public Chat(String conversationId, String tenantId, @Nullable String meetingId) {
        this(conversationId, tenantId, meetingId, false);
    }

    /// The chat somebody has with the bot, to rehearse in.
    public static Chat toRehearse(String conversationId, String tenantId) {
        return new Chat(conversationId, tenantId, null, true);
    }

    /// The place of a session that is prepared before the bot is in its meeting: no chat of Teams has such an id.
    static Chat notYet(String sessionId, String tenantId) {
        return new Chat(NOT_YET + sessionId, tenantId, null);
    }

    /// Whether there is such a chat.
    public boolean exists() {
        return !conversationId.startsWith(NOT_YET);
    }
}
