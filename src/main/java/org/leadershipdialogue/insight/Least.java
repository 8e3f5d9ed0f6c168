package org.leadershipdialogue.insight;

/// How many a bundle must be of before anything of it is shown.
///
/// @param sessions the fewest sessions
/// @param voices the fewest people
public record Least(int sessions, int voices) {

    /// Of what sessions and their leaders report.
    public static final Least OF_LEADERS = new Least(3, 3);

    /// Of what participants reply.
    public static final Least OF_PARTICIPANTS = new Least(3, 5);

    boolean allows(Figures figures) {
        return figures.sessions() >= sessions && figures.voices() >= voices;
    }
}
