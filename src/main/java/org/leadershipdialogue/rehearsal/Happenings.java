package org.leadershipdialogue.rehearsal;

import java.time.Duration;

/// Makes happen what may happen in a session.
final class Happenings {

    private static final Duration OUTAGE = Duration.ofSeconds(20);

    private final Chats chats;
    private final Attendance attendance;
    private final Connection connection;
    private final Client client;
    private final Group group;
    private final Repertoire repertoire;

    Happenings(
            Chats chats,
            Attendance attendance,
            Connection connection,
            Client client,
            Group group,
            Repertoire repertoire) {
        this.chats = chats;
        this.attendance = attendance;
        this.connection = connection;
        this.client = client;
        this.group = group;
        this.repertoire = repertoire;
    }

    void happen(WhatIf what) {
        switch (what) {
            case JOINS_LATE -> joinsLate();
            case ONLY_TWO_WRITE -> group.onlyTwoWrite();
            case UPSET -> isUpset();
            case CONNECTION_DROPS -> {
                connection.dropFor(OUTAGE);
                group.announce("The connection is down for %d seconds.".formatted(OUTAGE.toSeconds()));
            }
            case MEETING_BEGINS -> meeting("Start", "The call has begun.");
            case MEETING_ENDS -> meeting("End", "The call has ended.");
        }
    }

    private void meeting(String what, String line) {
        client.meeting(what, chats.meeting(), Cast.facilitator());
        group.announce(line);
    }

    private void joinsLate() {
        Cast.people().stream()
                .filter(person -> person.habit() == Habit.COMES_LATE && !attendance.includes(person))
                .findFirst()
                .ifPresentOrElse(
                        person -> {
                            chats.joins(person);
                            client.join(chats.meeting(), person);
                            group.latecomer(person);
                        },
                        () -> group.announce("Nobody else is expected."));
    }

    private void isUpset() {
        Cast.people().stream()
                .filter(person -> person.habit() == Habit.TALKS)
                .reduce((first, last) -> last)
                .ifPresent(person -> {
                    client.say(person, chats.meeting(), repertoire.upset(person));
                    group.announce("Somebody is upset.");
                });
    }
}
