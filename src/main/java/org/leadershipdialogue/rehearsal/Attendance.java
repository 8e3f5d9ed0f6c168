package org.leadershipdialogue.rehearsal;

import java.util.List;

/// Who is in the call now; callers are, although no chat knows them.
final class Attendance {

    private final Chats chats;

    Attendance(Chats chats) {
        this.chats = chats;
    }

    boolean includes(Person person) {
        return switch (person.habit()) {
            case COMES_LATE -> chats.hasJoined(person);
            case LED_BY_HAND, TALKS, WRITES, BOTH, LISTENS -> person.role() != Role.FOCAL_POINT;
        };
    }

    /// Those in the call who are members of its chat.
    List<Person> inCall() {
        return Cast.inChat().stream().filter(this::includes).toList();
    }
}
