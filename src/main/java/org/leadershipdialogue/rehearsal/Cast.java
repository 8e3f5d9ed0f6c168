package org.leadershipdialogue.rehearsal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people of the rehearsal: the fictitious unit "Data and Mapping".
final class Cast {

    static final String TITLE = "Leadership Dialogue · Data and Mapping";

    private static final List<Person> PEOPLE = List.of(
            hand("leila", "Leila Haddad", "en", Role.FACILITATOR, null),
            hand("tomas", "Tomás Rivera", "en", Role.MONITOR, null),
            one("amina", "Amina Diallo", "fr", Habit.TALKS),
            one("joao", "João Matos", "en", Habit.TALKS),
            one("yusuf", "Yusuf Karimi", "ar", Habit.WRITES),
            one("priya", "Priya Nair", "en", Habit.BOTH),
            one("wei", "Wei Chen", "en", Habit.LISTENS),
            one("hana", "Hana Sato", "en", Habit.WRITES),
            hand("mark", "Mark Otieno", "en", Role.PHONE, "On the phone"),
            one("claire", "Claire Fontaine", "fr", Habit.WRITES),
            one("omar", "Omar Haidar", "ar", Habit.BOTH),
            one("elena", "Elena Petrova", "en", Habit.WRITES),
            one("kwame", "Kwame Mensah", "en", Habit.TALKS),
            one("salma", "Salma Nasser", "ar", Habit.WRITES),
            one("luc", "Luc Tremblay", "fr", Habit.BOTH),
            one("ana", "Ana Kovač", "en", Habit.WRITES),
            one("sione", "Sione Taufa", "en", Habit.LISTENS),
            new Person("29:ingrid", "Ingrid Solberg", "en", Role.PARTICIPANT, Habit.COMES_LATE, "May come later"),
            hand("nadia", "Nadia Rahman", "en", Role.FOCAL_POINT, "Outside the room"));

    private Cast() {}

    static List<Person> people() {
        return PEOPLE;
    }

    /// Members of the meeting's chat, in the order Teams would list them.
    static List<Person> inChat() {
        return PEOPLE.stream().filter(person -> person.role().inChat()).toList();
    }

    static Person facilitator() {
        return PEOPLE.getFirst();
    }

    /// Finds a person by `from.id` or directory id.
    static Optional<Person> find(String id) {
        return PEOPLE.stream().filter(person -> person.isCalled(id)).findFirst();
    }

    static List<String> languages() {
        return PEOPLE.stream().map(Person::language).distinct().toList();
    }

    private static Person one(String id, String name, String language, Habit habit) {
        return new Person("29:" + id, name, language, Role.PARTICIPANT, habit, null);
    }

    private static Person hand(String id, String name, String language, Role role, @Nullable String note) {
        return new Person("29:" + id, name, language, role, Habit.LED_BY_HAND, note);
    }
}
