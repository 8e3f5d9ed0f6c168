package org.leadershipdialogue.teams;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who sent an activity and from where: verified before anybody sees it.
///
/// @param conversation the chat, also the address of every answer outside the turn
/// @param kind what sort of chat it is
/// @param sender who pressed, wrote or joined; for events of the chat itself whoever caused them; with an
/// empty id where nobody did
/// @param bot our own account in this chat
/// @param activityId Teams' id of this activity; empty where Teams gives none
/// @param sent when, by Teams' clock; the same however often Teams brings it; `null` when it does not say
/// @param replyToId the message the pressed card sits in; `null` where nothing was pressed, and perhaps in
/// `task/submit`
/// @param topic what the chat is called; empty where Teams does not say
/// @param meetingId the meeting the chat belongs to; `null` outside meetings
/// @param locale the language of the sender's Teams; `null` when it does not say
public record From(
        ConversationRef conversation,
        ChatKind kind,
        Account sender,
        Account bot,
        String activityId,
        @Nullable Instant sent,
        @Nullable String replyToId,
        String topic,
        @Nullable String meetingId,
        @Nullable Locale locale) {

    /// The chat's id, short for `conversation().conversationId()`.
    public String conversationId() {
        return conversation.conversationId();
    }
}
