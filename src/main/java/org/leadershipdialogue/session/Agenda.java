package org.leadershipdialogue.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stops of a session in order, and how long the plan gives each.
///
/// @param stops from the sign-in to the recap
public record Agenda(List<Stop> stops) {

    static final Agenda EMPTY = new Agenda(List.of());

    public Agenda {
        stops = List.copyOf(stops);
    }

    /// The stop with this key.
    ///
    /// @throws IllegalArgumentException if there is none
    public Stop stop(String key) {
        return stops.get(index(key));
    }

    /// Where a session begins.
    public Stop first() {
        return stops.getFirst();
    }

    /// Where it ends.
    public Stop last() {
        return stops.getLast();
    }

    /// The stop after this one; empty at the end.
    public Optional<Stop> after(String key) {
        int next = index(key) + 1;
        return next < stops.size() ? Optional.of(stops.get(next)) : Optional.empty();
    }

    /// The stop before this one; empty at the start, and behind a vote, which is not held twice.
    public Optional<Stop> before(String key) {
        int previous = index(key) - 1;
        return previous < 0
                ? Optional.empty()
                : Optional.of(stops.get(previous)).filter(stop -> stop.kind() != Stop.Kind.VOTE);
    }

    /// The first stop that a shorter agenda lacks.
    Optional<Stop> firstNew(Agenda shorter) {
        return stops.stream()
                .filter(stop ->
                        shorter.stops.stream().noneMatch(old -> old.key().equals(stop.key())))
                .findFirst();
    }

    /// The id of the scenario a question belongs to: the last one begun before it.
    ///
    /// @throws IllegalArgumentException if no scenario comes before it
    public String scenarioOf(Stop question) {
        return stops.subList(0, index(question.key())).reversed().stream()
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .findFirst()
                .map(Stop::about)
                .orElseThrow(() -> new IllegalArgumentException("no scenario before " + question.key()));
    }

    /// Length of the whole plan.
    public Duration length() {
        return stops.stream().map(Stop::planned).reduce(Duration.ZERO, Duration::plus);
    }

    /// What the plan gives everything before a stop.
    public Duration lengthBefore(String key) {
        return new Agenda(stops.subList(0, index(key))).length();
    }

    /// What the plan gives to what is left when a session that used this much time is at a stop: the rest of the stop
    /// and everything after it.
    Duration neededAt(String key, Duration used) {
        Duration start = lengthBefore(key);
        Duration end = start.plus(stop(key).planned());
        Duration planned = used.compareTo(start) < 0 ? start : used.compareTo(end) > 0 ? end : used;
        return length().minus(planned);
    }

    /// The questions after a stop.
    List<Stop> questionsAfter(String key) {
        return stops.subList(index(key) + 1, stops.size()).stream()
                .filter(stop -> stop.kind() == Stop.Kind.QUESTION)
                .toList();
    }

    Agenda giving(String key, Duration more) {
        Duration planned = stop(key).planned().plus(more);
        return with(stop(key).lasting(planned.isNegative() ? Duration.ZERO : planned));
    }

    Agenda after(Agenda before) {
        Agenda merged = this;
        for (Stop stop : before.stops) {
            merged = stops.stream().anyMatch(here -> here.key().equals(stop.key())) ? merged.with(stop) : merged;
        }
        return merged;
    }

    private Agenda with(Stop stop) {
        List<Stop> changed = new ArrayList<>(stops);
        changed.set(index(stop.key()), stop);
        return new Agenda(changed);
    }

    private int index(String key) {
        for (int index = 0; index < stops.size(); index++) {
            if (stops.get(index).key().equals(key)) {
                return index;
            }
        }
        throw new IllegalArgumentException("no stop " + key);
    }
}
