package org.leadershipdialogue.teams.activity;

/// Tells bots from people.
public final class Bots {

    private static final String PREFIX = "28:";

    private Bots() {}

    /// Whether an account is a bot's: every bot's id in Teams begins with `28:`, a person's with `29:`.
    public static boolean isOne(String id) {
        return id.startsWith(PREFIX);
    }
}
