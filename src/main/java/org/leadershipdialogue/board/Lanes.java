package org.leadershipdialogue.board;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets so many chats at a time use the database: when there is more to send than this machine can, cards
/// come later, and whoever is waiting for an answer still finds a connection.
final class Lanes {

    private final Semaphore free;

    Lanes(int lanes) {
        free = new Semaphore(lanes, true);
    }

    /// Does the work in a lane, once there is one.
    void in(Runnable work) {
        free.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            free.release();
        }
    }

    /// Leaves the lane to others while something is waited for that is not the database.
    <T> T outside(Supplier<T> request) {
        free.release();
        try {
            return request.get();
        } finally {
            free.acquireUninterruptibly();
        }
    }
}
