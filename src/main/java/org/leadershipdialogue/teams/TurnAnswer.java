package org.leadershipdialogue.teams;

import org.jspecify.annotations.Nullable;

/// What a turn answers to whoever caused it, within the request.
///
/// Cards are Adaptive Card JSON. Where a kind of turn cannot carry an answer the nearest thing it can is sent: a
/// [Form] answering a [Incoming.Press] becomes the presser's own view of the card, a [Refused] form a message in the
/// dialog. Messages and events carry no answer at all.
public sealed interface TurnAnswer {

    /// Nothing to say.
    record Done() implements TurnAnswer {}

    /// The presser's own view of the card they pressed.
    record Card(String json) implements TurnAnswer {}

    /// A line only the presser sees.
    record Notice(String text) implements TurnAnswer {}

    /// It was not done, and why, in the presser's language.
    ///
    /// @param code a stable word for the reason, for clients and tests
    record Refused(String code, String message) implements TurnAnswer {}

    /// A form to fill in: opens the dialog or, answering a sent form, shows it again with what to mend.
    ///
    /// @param height in pixels
    /// @param width in pixels
    record Form(String title, String json, int height, int width) implements TurnAnswer {}

    /// The dialog closes.
    ///
    /// @param notice what to say instead of the form; `null` closes it at once
    record Close(@Nullable String notice) implements TurnAnswer {}
}
