package org.leadershipdialogue.export;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form;
import org.leadershipdialogue.guide.Form.Fact;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.guide.Form.Kind;
import org.leadershipdialogue.guide.Forms;
import org.leadershipdialogue.guide.Terms;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.session.Person;

/// A session of Data and Mapping with a small sign-in sheet, and lines for its register.
final class SheetFixtures {

    static final Person LEILA = new Person("29:leila", "Leila Haddad");

    private SheetFixtures() {}

    static SheetFacts.Facts facts(String unit, @Nullable Integer personnel, boolean facilitatorCounts) {
        return new SheetFacts.Facts(
                edition(facilitatorCounts), LocalDate.of(2023, 11, 14), LEILA, "River Basins", unit, personnel);
    }

    static Entry present(String id, String name) {
        return new Entry(
                id, id, name, Instant.parse("2023-11-14T10:00:00Z"), Set.of(Evidence.SIGNED_IN), null, false, false);
    }

    static Entry removed(String id, String name) {
        return new Entry(
                id, id, name, Instant.parse("2023-11-14T10:00:00Z"), Set.of(Evidence.SIGNED_IN), null, false, true);
    }

    private static Edition edition(boolean facilitatorCounts) {
        var edition = mock(Edition.class);
        var sheet = new Form(
                "A",
                25,
                "Sign-in sheet",
                "",
                // Not in their order: the number decides.
                List.of(
                        field(6, Fact.PERSONNEL, "Personnel"),
                        field(1, Fact.SESSION_DATE, "Date"),
                        field(2, Fact.FACILITATOR, "Leader"),
                        field(3, Fact.ENTITY, "Entity"),
                        field(4, Fact.UNIT, "Unit"),
                        field(5, Fact.PARTICIPANTS, "Participants"),
                        field(7, null, "Place")),
                null,
                null,
                null);
        when(edition.language()).thenReturn(Locale.ENGLISH);
        when(edition.forms()).thenReturn(new Forms(sheet, sheet, sheet, sheet));
        when(edition.terms())
                .thenReturn(new Terms(
                        90, 10, 25, facilitatorCounts, LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31), null));
        return edition;
    }

    private static Field field(int number, @Nullable Fact fact, String label) {
        return new Field("f" + number, number, Kind.TEXT, 1, true, fact, label, null);
    }
}
