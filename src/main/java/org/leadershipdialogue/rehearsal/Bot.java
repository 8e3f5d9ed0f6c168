package org.leadershipdialogue.rehearsal;

/// Who the bot is in the rehearsed tenant.
final class Bot {

    static final String ID = "28:dialogue";
    static final String NAME = "Dialogue";
    static final String TENANT = "rehearsal";

    private Bot() {}
}
