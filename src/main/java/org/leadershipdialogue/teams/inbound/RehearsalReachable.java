package org.leadershipdialogue.teams.inbound;

/// Thrown at start when a process without credentials would answer other machines.
final class RehearsalReachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalReachable(String address) {
        super("Without dialogue.teams.app-id this process rehearses and believes whoever speaks to it, but it would "
                + "listen on " + (address.isEmpty() ? "every address" : address) + " of this machine.");
    }
}
