package org.leadershipdialogue.teams;

import java.util.List;
import java.util.Optional;

/// Speaks to Teams outside a turn: one blocking request each, never repeated by itself.
///
/// A token is attached for trusted service hosts only; nothing is sent to others.
public interface Connector {

    /// Puts a card at the bottom of the chat.
    Outcome post(ConversationRef chat, OutgoingCard card);

    /// Replaces a card of ours where it stands.
    Outcome update(ConversationRef chat, String activityId, OutgoingCard card);

    /// Takes a message of ours away.
    Outcome delete(ConversationRef chat, String activityId);

    /// Writes a plain line to the chat.
    Outcome say(ConversationRef chat, String text);

    /// Everybody in the chat, the bot left out; empty when Teams did not tell.
    Optional<List<Account>> members(ConversationRef chat);

    /// What a person is in the meeting; [MeetingRole#UNKNOWN] when Teams does not tell.
    ///
    /// @param personId their directory id; Teams knows nobody else here
    MeetingRole meetingRole(ConversationRef chat, String meetingId, String personId);

    /// What Teams tells of the meeting; empty where it does not, or not to us.
    Optional<MeetingFacts> meeting(ConversationRef chat, String meetingId);

    /// Writes a plain line into the chat that one of its members alone sees (a targeted message, in preview).
    Outcome whisper(ConversationRef chat, Account to, String text);

    /// Finds or opens the bot's chat with one person.
    ///
    /// @param near any chat of the same tenant; the same connector serves the new one
    /// @return the new chat's id in [Outcome.Sent]; [Outcome.Gone] where they do not have the app
    Outcome openPersonalChat(ConversationRef near, Account bot, Account person);
}
