package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What came back after an activity was sent to the bot.
sealed interface BotReply {

    /// It answered with success; the body is empty when there was none.
    record Answered(ObjectNode body) implements BotReply {}

    /// It answered, but not with success.
    record Refused(int status) implements BotReply {}

    /// No answer came in time, or none at all.
    record Silent() implements BotReply {}
}
