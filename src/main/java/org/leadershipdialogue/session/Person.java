package org.leadershipdialogue.session;

import java.util.List;

/// Somebody as Teams knows them, or whom somebody has only named.
///
/// @param id Teams' `from.id`: the one thing a person is recognized by; guests have one too
/// @param name what Teams calls them at present; data that may hold anything
public record Person(String id, String name) {

    private static final String NAMED = "named/";

    /// Somebody of whom only the name is known: holds a role, and has no right, until they are met.
    public static Person named(String name) {
        return new Person(NAMED + name, name);
    }

    /// Whether Teams knows them.
    public boolean isMet() {
        return !id.startsWith(NAMED);
    }

    /// The one of these people who has this name, if nobody else has; else who it was.
    Person among(List<Person> people) {
        List<Person> sameName = people.stream()
                .filter(person -> person.name().strip().equalsIgnoreCase(name.strip()))
                .toList();
        return isMet() || sameName.size() != 1 ? this : sameName.getFirst();
    }
}
