package org.leadershipdialogue.bot.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.SetUpForm;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.SetUp;

/// What was typed into the set-up form, read as a set-up.
record SetUpInput(FormTurn turn) {

    private static final int LONGEST = 120;
    private static final int MOST_PERSONNEL = 9999;

    /// The key of the sentence that says what to mend; empty if all is there.
    Optional<String> wrong() {
        if (name("entity").isEmpty()) {
            return Optional.of("set-up.entity-error");
        }
        if (name("unit").isEmpty()) {
            return Optional.of("set-up.unit-error");
        }
        return personnel().isEmpty() ? Optional.of("set-up.personnel-error") : Optional.empty();
    }

    /// The set-up; questions that were unticked before stay so.
    SetUp read(Edition guide) {
        SetUp before = turn.session().plan().setUp();
        return new SetUp(
                name("entity"),
                name("unit"),
                personnel().orElseThrow(),
                date(),
                time(),
                Locale.forLanguageTag(turn.typed("language")),
                scenarios(guide),
                before == null ? Set.of() : before.skippedQuestions(),
                Boolean.parseBoolean(turn.typed("quiet")));
    }

    /// Whoever was picked from these people, or named where there are none; empty if nobody was.
    static Optional<Person> person(FormTurn turn, String input, List<Person> people) {
        String typed = clean(turn.typed(input));
        if (people.isEmpty()) {
            return Optional.of(typed)
                    .filter(name -> !name.isEmpty() && !name.equals(SetUpForm.MYSELF))
                    .map(Person::named);
        }
        return people.stream().filter(person -> person.id().equals(typed)).findFirst();
    }

    /// What was picked from the list, or typed because it is not on it.
    private String name(String list) {
        String picked = turn.typed(list);
        return clean(picked.equals(SetUpForm.OTHER) ? turn.typed("other-" + list) : picked);
    }

    private static String clean(String typed) {
        String clean = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }

    private Optional<Integer> personnel() {
        try {
            int number = Integer.parseInt(turn.typed("personnel"));
            return number > 0 && number <= MOST_PERSONNEL ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException typed) {
            return Optional.empty();
        }
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(turn.typed("date"));
        } catch (DateTimeParseException notAsked) {
            return LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC);
        }
    }

    private @Nullable LocalTime time() {
        try {
            return LocalTime.parse(turn.typed("time"));
        } catch (DateTimeParseException notSaid) {
            return null;
        }
    }

    private List<String> scenarios(Edition guide) {
        return Stream.of(turn.typed("scenarios").split(" ", -1))
                .filter(id -> guide.scenario(id).isPresent())
                .toList();
    }
}
