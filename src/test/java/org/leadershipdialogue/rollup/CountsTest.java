package org.leadershipdialogue.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.rollup.Office.LEILA;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;

/// What becomes of the counts of a session, from its first day to the day nobody is named any more.
class CountsTest {

    private static final Person AMINA = new Person("29:amina", "Amina Diallo");
    private static final Person WEI = new Person("29:wei", "Wei Chen");
    private static final Office OFFICE = Office.open(false);

    private String unit = "";

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = "Unit " + UUID.randomUUID();
    }

    @AfterAll
    static void closeTheOffice() {
        OFFICE.close();
    }

    @Test
    void countsASessionOnceItCloses() {
        Session session = OFFICE.begin(unit, 21);
        sign(session, LEILA, AMINA, WEI);
        assertThat(rows()).isEmpty();

        OFFICE.close(session);

        assertThat(rows()).containsExactly(new Row(unit, List.of("Leila Haddad"), 1, new Turnout(2, 0, 21)));
        assertThat(OFFICE.onTheSheet(session)).isEqualTo(2);
    }

    @Test
    void countsAnAmendmentAsItIsMade() {
        Session session = OFFICE.begin(unit, 21);
        sign(session, AMINA, WEI);
        OFFICE.close(session);

        OFFICE.register().visitor(entry(session, WEI).entryId(), true, LEILA);
        OFFICE.register().addCaller(session.id(), "Mark Otieno", LEILA);

        assertThat(rows().getFirst().turnout()).isEqualTo(new Turnout(3, 1, 21));
        assertThat(rows().getFirst().turnout().percent())
                .as("of the unit's own")
                .hasValue(9);
        assertThat(held(session).corrected()).isNotNull();
    }

    @Test
    void countsTheSameAfterTheLeaderHadThemselvesErased() {
        Session session = OFFICE.begin(unit, 21);
        sign(session, LEILA, AMINA, WEI);
        OFFICE.close(session);

        OFFICE.erase(session, LEILA);
        OFFICE.erase(session, AMINA);

        assertThat(OFFICE.onTheSheet(session)).isEqualTo(2);
        assertThat(rows().getFirst().turnout()).isEqualTo(new Turnout(2, 0, 21));
        OFFICE.register().addByHand(session.id(), "Hana Sato", LEILA);
        assertThat(rows().getFirst().turnout().participants()).isEqualTo(3);
    }

    @Test
    void keepsTheCountsAndNobodysNameWhenNamesAreForgotten() {
        Session session = OFFICE.begin(unit, 21);
        sign(session, LEILA, AMINA, WEI);
        OFFICE.close(session);

        OFFICE.forget(session);

        assertThat(OFFICE.register().entries(session.id())).isEmpty();
        assertThat(rows()).containsExactly(new Row(unit, List.of(), 1, new Turnout(2, 0, 21)));
    }

    @Test
    void holdsNoParticipantsName() {
        Session session = OFFICE.begin(unit, 21);
        sign(session, AMINA, WEI);
        OFFICE.register().addCaller(session.id(), "Mark Otieno", LEILA);
        OFFICE.close(session);
        OFFICE.rollUps()
                .certify(OFFICE.year(), "one form", session.plan().decided().date(), "Head of the Office", LEILA);

        assertThat(everything())
                .contains(unit.toLowerCase(Locale.ROOT), "leila haddad")
                .doesNotContain("amina", "wei", "mark otieno", "29:");
    }

    @Test
    void doesNotTakeASessionWithNobodyForAReport() {
        Session session = OFFICE.begin(unit, 21);
        OFFICE.rollUps().expect(OFFICE.year(), List.of(new Expected(unit, "", "")));
        OFFICE.close(session);
        assertThat(OFFICE.rollUp().missing()).hasSize(1);

        sign(session, AMINA);

        assertThat(OFFICE.rollUp().missing()).isEmpty();
    }

    @Test
    void knowsTheDayOfASessionThatIsPlanned() {
        OFFICE.rollUps().expect(OFFICE.year(), List.of(new Expected(unit, "", "")));
        Session session = OFFICE.begin(unit, 21);

        assertThat(OFFICE.rollUp().missing().getFirst().planned())
                .isEqualTo(session.plan().decided().date());
    }

    private static void sign(Session session, Person... people) {
        for (Person person : people) {
            OFFICE.register().record(session.id(), person, Evidence.SIGNED_IN);
        }
    }

    private static Entry entry(Session session, Person person) {
        return OFFICE.register().entries(session.id()).stream()
                .filter(entry -> person.id().equals(entry.personId()))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows() {
        return OFFICE.rollUp().rows().stream()
                .filter(row -> row.unit().equals(unit))
                .toList();
    }

    private static Held held(Session session) {
        return OFFICE.rollUp().sessions().stream()
                .filter(held -> held.id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    /// Every value of the roll-up's own tables.
    private static String everything() {
        return List.of("held_session", "expected_manager", "certification").stream()
                .flatMap(table -> OFFICE.database().jdbc().sql("select * from " + table).query().listOfRows().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
