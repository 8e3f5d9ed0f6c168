package org.leadershipdialogue.rehearsal;

import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Predicate;

/// What the group is about to do, in order, by a clock that runs at the group's speed.
final class Intentions {

    private final Queue<Intention> queue = new PriorityQueue<>();
    private long now;
    private long order;

    /// Lets time pass; at once means until everything is due.
    void pass(long milliseconds, Speed speed) {
        now = speed == Speed.AT_ONCE
                ? queue.stream().mapToLong(Intention::due).reduce(now, Math::max)
                : now + milliseconds * speed.times();
    }

    void add(Person person, Deed deed, String message, long after) {
        queue.add(new Intention(person, deed, message, now + after, order++));
    }

    /// Takes the next that is due.
    Optional<Intention> next() {
        Intention first = queue.peek();
        return first == null || first.due() > now ? Optional.empty() : Optional.ofNullable(queue.poll());
    }

    long count(Predicate<Intention> which) {
        return queue.stream().filter(which).count();
    }

    /// Keeps the first few of that kind, and drops the rest of it.
    void limit(Predicate<Intention> which, long toKeep) {
        queue.stream().filter(which).sorted().skip(toKeep).toList().forEach(queue::remove);
    }

    void clear() {
        queue.clear();
    }
}
