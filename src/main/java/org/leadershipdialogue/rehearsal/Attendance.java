package org.leadershipdialogue.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who is in the call now; callers are, although no chat knows them.
final class Attendance {

    private final Set<String> latecomers = ConcurrentHashMap.newKeySet();

    boolean includes(Person person) {
        return switch (person.habit()) {
            case COMES_LATE -> latecomers.contains(person.id());
            case LED_BY_HAND, TALKS, WRITES, BOTH, LISTENS -> person.role() != Role.FOCAL_POINT;
        };
    }

    /// Lets somebody in; returns false when they were in already.
    boolean join(Person latecomer) {
        return latecomers.add(latecomer.id());
    }

    /// Those in the call who are members of its chat.
    List<Person> inCall() {
        return Cast.inChat().stream().filter(this::includes).toList();
    }

    void startAgain() {
        latecomers.clear();
    }
}
