package org.leadershipdialogue.teams;

/// Carries out one verified activity; implemented by the bot.
///
/// Called on a virtual thread that may block; Teams waits 10 to 15 seconds for a press and about 5 for a form, so
/// answer first and leave what is slow for later.
public interface Turns {

    /// Does what the activity asks and says what to answer.
    ///
    /// Whatever it throws is logged without personal data and becomes a kind, general error; in the words of a
    /// [TurnFailed] where it is one.
    TurnAnswer handle(Incoming turn);
}
