package org.leadershipdialogue.teams.inbound;

/// Says why an activity was not let in; for the log alone, it holds nothing the sender wrote.
final class TurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TurnedAway(String reason) {
        super(reason, null, false, false);
    }
}
