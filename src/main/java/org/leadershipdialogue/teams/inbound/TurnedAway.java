package org.leadershipdialogue.teams.inbound;

/// Says why a request was not let in; for the log alone, it holds nothing the sender wrote.
final class TurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;

    private TurnedAway(int status, String kind) {
        super(kind, null, false, false);
        this.status = status;
        this.kind = kind;
    }

    /// Nobody we believe.
    static TurnedAway stranger(String kind) {
        return new TurnedAway(401, kind);
    }

    /// Nothing that can be read as an activity.
    ///
    /// @param status 400, 413 or 415
    static TurnedAway unreadable(int status, String kind) {
        return new TurnedAway(status, kind);
    }

    /// The HTTP status to answer with.
    int status() {
        return status;
    }

    /// What was wrong, in one of a few words of our own.
    String kind() {
        return kind;
    }
}
