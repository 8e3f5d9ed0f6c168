package org.leadershipdialogue.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.DatabaseContract;

/// What a roll-up promises of sessions entered by hand, of who is missing, and of its certification.
abstract class RollUpsContract extends DatabaseContract {

    private static final Instant NOW = Instant.parse("2023-12-04T09:00:00Z");
    private static final Person NADIA = new Person("29:nadia", "Nadia Rahman");
    private static final LocalDate DAY = LocalDate.of(2023, 11, 20);

    private EntityYear basins = new EntityYear("", "");
    private EntityYear others = new EntityYear("", "");

    @SuppressWarnings("NullAway.Init") // set before each test
    private RollUps rollUps;

    @BeforeEach
    void twoEntities() {
        rollUps = new JdbcRollUps(
                database().jdbc(),
                database().writes(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new HeldSessions(database().jdbc()),
                _ -> {});
        basins = new EntityYear("Basins " + UUID.randomUUID(), "2023");
        others = new EntityYear("Others " + UUID.randomUUID(), "2023");
    }

    @Test
    void entersASessionOnceWhenTheFormIsSentTwice() {
        String token = UUID.randomUUID().toString();
        rollUps.enter(basins, token, report("Data and Mapping", 18, 21), NADIA);
        rollUps.enter(basins, token, report("Data and Mapping", 18, 21), NADIA);

        assertThat(rollUps.of(basins).total()).isEqualTo(new Turnout(18, 0, 21));
    }

    @Test
    void countsThePersonnelOfAUnitOnceHoweverManySessionsItHeld() {
        enter(basins, report("Data and Mapping", 12, 21));
        enter(basins, report(" data  AND mapping", 8, 22));
        enter(basins, report("Field Support", 5, 0));

        RollUp now = rollUps.of(basins);
        assertThat(now.rows()).extracting(Row::sessions).containsExactly(2, 1);
        assertThat(now.total()).isEqualTo(new Turnout(25, 0, 22));
        assertThat(now.percent()).as("of those whose number is known").hasValue(90);
    }

    @Test
    void knowsAnEntityHoweverItIsSpelled() {
        enter(basins, report("Data and Mapping", 12, 21));

        assertThat(rollUps.of(new EntityYear("  " + basins.entity().toUpperCase(Locale.ROOT), "2023"))
                        .rows())
                .hasSize(1);
        assertThat(rollUps.of(new EntityYear(basins.entity(), "2024")).rows()).isEmpty();
    }

    @Test
    void leavesAnotherEntitysSessionsAlone() {
        String id = enter(basins, report("Data and Mapping", 12, 21));

        assertThat(rollUps.correct(others, id, report("Taken over", 1, 1), NADIA))
                .isFalse();
        assertThat(rollUps.withdraw(others, id)).isFalse();
        assertThat(rollUps.file(others, id, "Taken over")).isFalse();
        assertThat(rollUps.of(others).sessions()).isEmpty();
        assertThat(rollUps.of(basins).total()).isEqualTo(new Turnout(12, 0, 21));
    }

    @Test
    void correctsFilesElsewhereAndWithdraws() {
        String id = enter(basins, report("Mapping", 12, 21));
        rollUps.correct(basins, id, report("Mapping", 13, 21), NADIA);
        rollUps.file(basins, id, "Data and Mapping");

        Held held = rollUps.of(basins).sessions().getFirst();
        assertThat(held.unit()).isEqualTo("Data and Mapping");
        assertThat(held.said()).isEqualTo("Mapping");
        assertThat(held.corrected()).isEqualTo(NOW);
        rollUps.file(basins, id, " ");
        assertThat(rollUps.of(basins).rows()).extracting(Row::unit).containsExactly("Mapping");
        assertThat(rollUps.withdraw(basins, id)).isTrue();
        assertThat(rollUps.of(basins).rows()).isEmpty();
    }

    @Test
    void saysWhoIsMissing() {
        rollUps.expect(
                basins,
                List.of(
                        new Expected("Data and Mapping", "Leila Haddad", ""),
                        new Expected("Field Support", "Tomás Rivera", ""),
                        new Expected("Field Support", "Nadia Rahman", "")));
        assertThat(rollUps.of(basins).missing()).hasSize(3);

        enter(basins, new Report(DAY, "Somebody else", "DATA AND MAPPING", new Turnout(9, 0, 9), true));
        enter(basins, new Report(DAY, "tomás rivera", "Field Support", new Turnout(9, 0, 9), true));

        RollUp now = rollUps.of(basins);
        assertThat(now.missing()).extracting(each -> each.who().manager()).containsExactly("Nadia Rahman");
        assertThat(now.reported()).isEqualTo(2);
        assertThat(now.complete()).isFalse();
        rollUps.expect(basins, rollUps.expected(basins).subList(0, 2));
        assertThat(rollUps.of(basins).complete()).isTrue();
    }

    @Test
    void offersTheUnitsOfEveryListOnce() {
        rollUps.expect(basins, List.of(new Expected(basins.entity(), "A", ""), new Expected(basins.entity(), "B", "")));
        rollUps.expect(others, List.of(new Expected(others.entity(), "", "")));

        assertThat(rollUps.units("2023")).containsOnlyOnce(basins.entity(), others.entity());
    }

    @Test
    void knowsWhichEntitiesExpectASessionOfSomebody() {
        String address = UUID.randomUUID() + "@example.org";
        rollUps.expect(basins, List.of(new Expected("Maps", "Leila Haddad", address.toUpperCase(Locale.ROOT))));
        rollUps.expect(others, List.of(new Expected("Maps", "Leila Haddad", "x" + address)));

        assertThat(rollUps.expecting("2023", address)).containsExactly(basins.key());
        assertThat(rollUps.expecting("2024", address)).isEmpty();
        rollUps.expect(basins, List.of());
        assertThat(rollUps.expecting("2023", address)).isEmpty();
    }

    @Test
    void leavesWhatSomebodyEnteredTheirsUntilAnotherCorrectsIt() {
        Person leila = new Person("29:" + UUID.randomUUID(), "Leila Haddad");
        String id = rollUps.enter(basins, UUID.randomUUID().toString(), report("Maps", 18, 21), leila);
        enter(basins, report("Maps", 3, 21));

        assertThat(rollUps.enteredBy(basins, leila.id())).extracting(Held::id).containsExactly(id);
        assertThat(rollUps.enteredBy(others, leila.id())).isEmpty();
        rollUps.correct(basins, id, report("Maps", 17, 21), NADIA);
        assertThat(rollUps.enteredBy(basins, leila.id())).isEmpty();
        assertThat(rollUps.of(basins).sessions()).extracting(Held::by).containsOnly("Nadia Rahman");
    }

    @Test
    void forgetsWhoEnteredASessionAndKeepsWhoLedIt() {
        Person leila = new Person("29:" + UUID.randomUUID(), "Leila Haddad");
        rollUps.enter(basins, UUID.randomUUID().toString(), report("Maps", 18, 21), leila);

        rollUps.forgetWhoEntered(leila.id());

        assertThat(rollUps.enteredBy(basins, leila.id())).isEmpty();
        assertThat(rollUps.of(basins).sessions())
                .extracting(Held::leader, Held::by)
                .containsExactly(tuple("Leila Haddad", ""));
    }

    @Test
    void forgetsWhomItNamesAndKeepsWhatItCounts() {
        enter(basins, report("Data and Mapping", 18, 21));
        rollUps.expect(basins, List.of(new Expected("Maps", "Leila Haddad", "leila@example.org")));

        rollUps.forgetPeople(DAY, List.of());
        assertThat(rollUps.of(basins).rows().getFirst().leaders()).containsExactly("Leila Haddad");
        rollUps.forgetPeople(DAY.plusDays(1), List.of("2023"));

        assertThat(rollUps.of(basins).rows())
                .containsExactly(new Row("Data and Mapping", List.of(), 1, new Turnout(18, 0, 21)));
        assertThat(rollUps.expected(basins)).containsExactly(new Expected("Maps", "", ""));
    }

    @Test
    void freezesWhatWasCertifiedAndShowsWhatChangedSince() {
        String id = enter(basins, report("Data and Mapping", 18, 21));
        String token = UUID.randomUUID().toString();
        Certification done = rollUps.certify(basins, token, DAY, "Head of the Office", NADIA);
        rollUps.certify(basins, token, DAY, "Head of the Office", NADIA);
        assertThat(rollUps.certifications(basins)).containsExactly(done);
        assertThat(done.intact()).isTrue();
        assertThat(done.since(rollUps.of(basins))).isEmpty();

        rollUps.correct(basins, id, report("Data and Mapping", 17, 21), NADIA);
        enter(basins, report("Field Support", 5, 8));

        assertThat(done.since(rollUps.of(basins)))
                .extracting(Difference::unit)
                .containsExactly("Data and Mapping", "Field Support");
        assertThat(rollUps.certified(basins).orElseThrow().rows())
                .extracting(row -> row.turnout().participants())
                .containsExactly(18);
    }

    @Test
    void seesThatAFrozenNumberWasChangedBehindItsBack() {
        enter(basins, report("Data and Mapping", 18, 21));
        rollUps.certify(basins, UUID.randomUUID().toString(), DAY, "Head of the Office", NADIA);
        database()
                .writes()
                .inTransaction(() ->
                        database().jdbc().sql("""
                        update certification set document = replace(document, '18', '19') where entity_key = :entity
                        """).param("entity", basins.key()).update());

        assertThat(rollUps.certified(basins).orElseThrow().intact()).isFalse();
    }

    private String enter(EntityYear year, Report report) {
        return rollUps.enter(year, UUID.randomUUID().toString(), report, NADIA);
    }

    private static Report report(String unit, int participants, int personnel) {
        return new Report(DAY, "Leila Haddad", unit, new Turnout(participants, 0, personnel), true);
    }
}
