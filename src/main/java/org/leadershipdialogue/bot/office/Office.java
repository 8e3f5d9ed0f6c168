package org.leadershipdialogue.bot.office;

/// What somebody has a card for in the chat the bot has with them; its name stands in the database.
public enum Office {
    /// They collect for an entity.
    ROLL_UP,
    /// They work in the Ethics Office.
    INSIGHTS
}
