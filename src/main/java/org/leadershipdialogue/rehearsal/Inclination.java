package org.leadershipdialogue.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What people of each habit feel like doing; the same seed gives the same group.
final class Inclination {

    private final Random chance;

    Inclination(long seed) {
        this.chance = new Random(seed);
    }

    /// What this person will do with a card that invites to `offered`.
    List<Deed> of(Person person, Set<Deed> offered) {
        List<Deed> wishes = new ArrayList<>();
        if (offered.contains(Deed.SIGN_IN)) {
            wishes.add(Deed.SIGN_IN);
        }
        if (offered.contains(Deed.SIGN_IN) && person.habit() == Habit.LISTENS) {
            wishes.add(Deed.LISTEN);
        }
        if (offered.contains(Deed.VOTE)) {
            wishes.add(Deed.VOTE);
        }
        if (offered.contains(Deed.WRITE) && inPercent(writing(person.habit()))) {
            wishes.add(Deed.WRITE);
        }
        if (offered.contains(Deed.SPEAK) && inPercent(speaking(person.habit()))) {
            wishes.add(Deed.SPEAK);
        }
        if (offered.contains(Deed.SPEAK) && person.habit() == Habit.TALKS && inPercent(15)) {
            wishes.add(Deed.CHAT);
        }
        return wishes;
    }

    /// How long this takes somebody, in milliseconds.
    long delay(Deed deed) {
        return 1000L * deed.soonest() + chance.nextInt(1000 * (deed.latest() - deed.soonest()));
    }

    <T> T oneOf(List<T> many) {
        return many.get(chance.nextInt(many.size()));
    }

    private boolean inPercent(int percent) {
        return chance.nextInt(100) < percent;
    }

    private static int writing(Habit habit) {
        return switch (habit) {
            case WRITES -> 90;
            case BOTH, COMES_LATE -> 60;
            case TALKS -> 15;
            case LISTENS, LED_BY_HAND -> 0;
        };
    }

    private static int speaking(Habit habit) {
        return switch (habit) {
            case TALKS -> 50;
            case BOTH, COMES_LATE -> 20;
            case WRITES -> 5;
            case LISTENS, LED_BY_HAND -> 0;
        };
    }
}
