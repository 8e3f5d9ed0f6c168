package org.leadershipdialogue.rehearsal;

/// The simulated people, acting on their own.
final class Group {

    private volatile boolean paused;
    private volatile Speed speed = Speed.REAL;

    boolean isPaused() {
        return paused;
    }

    void pause(boolean pause) {
        paused = pause;
    }

    Speed speed() {
        return speed;
    }

    void goAt(Speed next) {
        speed = next;
    }

    /// What the group has done, in words.
    String line() {
        return "The group waits.";
    }
}
