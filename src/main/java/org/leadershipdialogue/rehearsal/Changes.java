package org.leadershipdialogue.rehearsal;

import java.time.Duration;

/// Counts every change somebody might see, and lets others wait for the next.
final class Changes {

    private long version;
    private boolean ended;

    synchronized long version() {
        return version;
    }

    synchronized void happened() {
        version++;
        notifyAll();
    }

    /// Lets nobody wait any longer: the process is about to stop.
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    /// Waits until there is a newer version than `seen`, at most that long; returns the present version.
    synchronized long after(long seen, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (version <= seen && !ended) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return version;
    }
}
