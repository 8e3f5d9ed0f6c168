package org.leadershipdialogue.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened in a chat, told by a verified activity.
///
/// Every `data` is an object, empty when the activity carried none; it was written by a client and proves nothing.
public sealed interface Incoming {

    /// Who and where.
    From from();

    /// Somebody wrote to us.
    ///
    /// @param text what they wrote without the mention of the bot, stripped; never stored or logged
    /// @param value what a plain `Action.Submit` sends along; `null` for typed messages
    /// @param addressed whether the bot was mentioned
    /// @param attached whether a file or a picture came along
    record Message(From from, String text, @Nullable ObjectNode value, boolean addressed, boolean attached)
            implements Incoming {}

    /// Somebody pressed an `Action.Execute`, or a client refreshed a card by itself (`adaptiveCard/action`).
    ///
    /// @param automatic whether the client asked by itself, without a person's doing
    record Press(From from, String verb, ObjectNode data, boolean automatic) implements Incoming {}

    /// Somebody opened a form (`task/fetch`).
    record OpenForm(From from, ObjectNode data) implements Incoming {}

    /// Somebody sent a form (`task/submit`); `data` holds what the button carried and what they typed.
    record SubmitForm(From from, ObjectNode data) implements Incoming {}

    /// People, or the bot, came into the chat.
    ///
    /// @param members those who came, without the bot
    /// @param bot whether the bot is one of them
    record MembersAdded(From from, List<Account> members, boolean bot) implements Incoming {}

    /// People, or the bot, left the chat.
    ///
    /// @param members those who left, without the bot
    /// @param bot whether the bot is one of them
    record MembersRemoved(From from, List<Account> members, boolean bot) implements Incoming {}

    /// The app was added.
    record AppInstalled(From from) implements Incoming {}

    /// The app was taken out.
    record AppRemoved(From from) implements Incoming {}

    /// The meeting of this chat began. May never come.
    record MeetingStarted(From from) implements Incoming {}

    /// The meeting of this chat ended. May never come.
    record MeetingEnded(From from) implements Incoming {}

    /// People came into the call. May never come: supporting evidence, never the register itself.
    record MeetingJoined(From from, List<Account> members) implements Incoming {}

    /// People left the call. May never come.
    record MeetingLeft(From from, List<Account> members) implements Incoming {}

    /// Anything else Teams sends; nothing need be done.
    ///
    /// @param type the activity's type and, after a slash, its name where it has one
    record Other(From from, String type) implements Incoming {}
}
