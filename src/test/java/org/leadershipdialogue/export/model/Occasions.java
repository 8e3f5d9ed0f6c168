package org.leadershipdialogue.export.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.SetUp;

/// Sessions of the Guide of 2023 to write papers about, and lines for their registers.
public final class Occasions {

    public static final Person LEILA = new Person("29:leila", "Leila Haddad");
    public static final Guide GUIDE = Guides.builtIn().find("2023").orElseThrow();

    private Occasions() {}

    /// A session of Data and Mapping, of scenarios 1 and 3 without question 1.2.
    public static Occasion in(Locale language) {
        return of("Data and Mapping", 21, language);
    }

    /// A session of this unit.
    public static Occasion of(String unit, int personnel, Locale language) {
        var guide = GUIDE.in(language);
        var setUp = setUp(unit, personnel, language, List.of("1", "3"));
        return new Occasion(guide, setUp, Planner.plan(guide, setUp).agenda(), LEILA);
    }

    /// What was said beforehand.
    ///
    /// @param scenarios empty where the group votes
    public static SetUp setUp(String unit, int personnel, Locale language, List<String> scenarios) {
        var day = LocalDate.of(2023, 11, 14);
        return new SetUp("River Basins", unit, personnel, day, null, language, scenarios, Set.of("1.2"), true);
    }

    /// The sheet of a session with these people.
    public static SignInSheet sheet(List<String> names) {
        return SignInSheet.of(
                in(Locale.ENGLISH),
                names.stream().map(name -> present(name, name)).toList());
    }

    public static Entry present(String id, String name) {
        return entry(id, name, false);
    }

    public static Entry removed(String id, String name) {
        return entry(id, name, true);
    }

    private static Entry entry(String id, String name, boolean removed) {
        var since = Instant.parse("2023-11-14T10:00:00Z");
        return new Entry(id, id, name, since, Set.of(Evidence.SIGNED_IN), null, false, removed, false);
    }
}
