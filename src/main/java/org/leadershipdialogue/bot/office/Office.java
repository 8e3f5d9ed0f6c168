package org.leadershipdialogue.bot.office;

/// What somebody has a card for in the chat the bot has with them; its name stands in the database.
public enum Office {
    /// They collect for an entity.
    ROLL_UP("entity"),
    /// They work in the Ethics Office.
    INSIGHTS("insights"),
    /// They are expected to hold a session, and report one the bot did not see.
    REPORT("report");

    private final String wire;

    Office(String wire) {
        this.wire = wire;
    }

    /// Its name in the keys of its cards.
    String wire() {
        return wire;
    }
}
