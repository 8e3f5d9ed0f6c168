package org.leadershipdialogue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.leadershipdialogue.register.Evidence.CHATTED;
import static org.leadershipdialogue.register.Evidence.HERE_WITH;
import static org.leadershipdialogue.register.Evidence.JOINED;
import static org.leadershipdialogue.register.Evidence.ON_THE_PHONE;
import static org.leadershipdialogue.register.Evidence.SIGNED_IN;
import static org.leadershipdialogue.register.Evidence.SPOKE;
import static org.leadershipdialogue.register.Evidence.VOTED;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.register.Correction.What;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Sessions;

/// What the register promises of corrections, on every engine.
abstract class CorrectionsContract extends RegisterFixture {

    @Test
    void followsARenameUntilSomebodyCorrectsTheName() {
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, new Person(AMINA.id(), "Amina D."), SPOKE);
        assertThat(entry(AMINA).name()).isEqualTo("Amina D.");

        register.correctName(entry(AMINA).entryId(), "  Amina\u0007 Diallo ", TOMAS);
        register.record(session, new Person(AMINA.id(), "iPad 7"), CHATTED);

        assertThat(entry(AMINA).name()).isEqualTo("Amina Diallo");
    }

    @Test
    void addsACallerOnceWhenTheFormIsSentTwice() {
        var first = register.addCaller(session, "Mark Otieno", TOMAS);
        var second = register.addCaller(session, " Mark  OTIENO", TOMAS);

        assertThat(second).isEqualTo(first);
        assertThat(first.onThePhone()).isTrue();
        assertThat(first.personId()).isNull();
        assertThat(register.entries(session))
                .singleElement()
                .satisfies(entry -> assertThat(entry.evidence()).containsExactly(ON_THE_PHONE));
    }

    @Test
    void makesTwoLinesOfOnePersonOne() {
        var typed = register.addCaller(session, "Amina on the phone", TOMAS);
        now = START.plusSeconds(60);
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, WEI, SIGNED_IN);

        register.merge(entry(AMINA).entryId(), typed.entryId(), TOMAS);
        register.merge(typed.entryId(), typed.entryId(), TOMAS);

        assertThat(register.present(session)).isEqualTo(2);
        assertThat(entry(AMINA).entryId()).isEqualTo(typed.entryId());
        assertThat(entry(AMINA).name()).isEqualTo("Amina on the phone");
        assertThat(entry(AMINA).evidence()).contains(ON_THE_PHONE, SIGNED_IN);
        assertThat(entry(AMINA).since()).isEqualTo(START);
        register.record(session, AMINA, SPOKE);
        assertThat(register.present(session)).as("who goes on as one").isEqualTo(2);
        assertThat(trail()).contains("MERGED");

        new Forgotten(database().writes(), database().jdbc(), mock(Sessions.class)).forget(session, AMINA.id());
        assertThat(everythingOfTheSession()).as("once they left").noneMatch(row -> row.contains("Amina"));
    }

    @Test
    void keepsASecondAccountFolded() {
        Person again = new Person("29:amina-2", "A. Diallo (guest)");
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, again, SIGNED_IN);
        register.merge(entry(again).entryId(), entry(AMINA).entryId(), TOMAS);

        register.record(session, again, SPOKE);
        register.ratherListen(session, again);

        assertThat(register.present(session)).isOne();
        assertThat(register.isPresent(session, again.id())).isTrue();
        assertThat(register.ratherListens(session, AMINA.id())).isTrue();
        assertThat(entry(AMINA).name()).isEqualTo("Amina Diallo");
        assertThat(entry(AMINA).evidence()).contains(SPOKE);
        register.record(session, WEI, SIGNED_IN);
        register.merge(entry(AMINA).entryId(), entry(WEI).entryId(), TOMAS);
        register.record(session, again, VOTED);
        assertThat(register.present(session)).as("folded once more").isOne();
    }

    @Test
    void takesAPersonOutByTheirSecondAccount() {
        Person again = new Person("29:amina-2", "A. Diallo (guest)");
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, again, SIGNED_IN);
        register.merge(entry(again).entryId(), entry(AMINA).entryId(), TOMAS);
        Forgotten forgotten = new Forgotten(database().writes(), database().jdbc(), mock(Sessions.class));
        assertThat(forgotten.sessionsWith(again.id())).contains(session);

        forgotten.forget(session, again.id());

        assertThat(register.entries(session)).extracting(Entry::name).containsExactly("—");
        assertThat(everythingOfTheSession()).noneMatch(row -> row.contains("Diallo") || row.contains("29:amina"));
    }

    @Test
    void tellsWhoCorrectedWhatAndWhyTheLatestFirst() {
        Entry mark = register.addCaller(session, "Marc", TOMAS);
        now = START.plusSeconds(60);
        register.correctName(mark.entryId(), "Mark", LEILA);
        Instant renamed = now;
        now = START.plusSeconds(90);
        register.explain(mark.entryId(), "misheard", LEILA);

        assertThat(register.corrections(session))
                .containsExactly(
                        new Correction(now, LEILA.name(), What.REASON, "", "misheard"),
                        new Correction(renamed, LEILA.name(), What.NAME, "Marc", "Mark"),
                        new Correction(START, TOMAS.name(), What.ADDED, "", "Marc"));
    }

    @Test
    void mergesNobodyIntoAnotherSession() {
        var here = register.addCaller(session, "Mark Otieno", TOMAS);
        var elsewhere = register.addCaller(session + "-2", "Mark Otieno", TOMAS);

        register.merge(here.entryId(), elsewhere.entryId(), TOMAS);

        assertThat(register.present(session)).isEqualTo(1);
        assertThat(register.present(session + "-2")).isEqualTo(1);
    }

    @Test
    void notesWhyAndWhenALineWasCorrected() {
        register.record(session, AMINA, SIGNED_IN);
        assertThat(register.correctedAfter(session, START.minusSeconds(1))).isEmpty();
        now = START.plusSeconds(90);

        register.explain(entry(AMINA).entryId(), " \t", TOMAS);
        assertThat(trail()).isEmpty();
        register.explain(entry(AMINA).entryId(), "😀".repeat(300), TOMAS);

        assertThat(trail()).containsExactly("REASON");
        assertThat(register.correctedAfter(session, START)).contains(now);
        assertThat(register.correctedAfter(session, now)).isEmpty();
    }

    @Test
    void takesOnePersonOutAndKeepsTheLine() {
        register.hereWith(session, AMINA, List.of("Ruth Beside"));
        register.correctName(entry(AMINA).entryId(), "Amina D.", AMINA);
        register.record(session, WEI, SIGNED_IN);
        Forgotten forgotten = new Forgotten(database().writes(), database().jdbc(), mock(Sessions.class));
        assertThat(forgotten.sessionsWith(AMINA.id())).contains(session);

        forgotten.forget(session, AMINA.id());
        forgotten.forget(session, AMINA.id());

        assertThat(register.entries(session))
                .extracting(Entry::name)
                .containsExactlyInAnyOrder("—", "Ruth Beside", "Wei Chen");
        assertThat(forgotten.sessionsWith(AMINA.id())).doesNotContain(session);
        assertThat(forgotten.sessionsWith(WEI.id())).contains(session);
        assertThat(everythingOfTheSession()).noneMatch(row -> row.contains("Amina") || row.contains(AMINA.id()));
    }

    private List<String> everythingOfTheSession() {
        return List.of("register_entry", "register_correction", "register_same").stream()
                .flatMap(table -> database()
                        .jdbc()
                        .sql("select * from " + table + " where session_id = :session")
                        .param("session", session)
                        .query()
                        .listOfRows()
                        .stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void freesANameOnceItIsCorrected() {
        var jon = register.addCaller(session, "Jon", TOMAS);
        register.correctName(jon.entryId(), "John", TOMAS);
        register.addCaller(session, "Jon", TOMAS);
        register.addCaller(session, "John", TOMAS);

        assertThat(register.entries(session)).extracting(Entry::name).containsExactlyInAnyOrder("John", "Jon", "John");
    }

    @Test
    void signsInTheHostWithThoseAtTheSameDevice() {
        register.hereWith(session, AMINA, List.of("Sofia Lind", "sofia lind"));
        register.record(session, new Person(AMINA.id(), "Amina D."), SIGNED_IN);

        assertThat(register.present(session)).isEqualTo(2);
        assertThat(register.entries(session))
                .filteredOn(entry -> entry.evidence().contains(HERE_WITH))
                .extracting(Entry::name, Entry::hereWith)
                .containsExactly(tuple("Sofia Lind", new Person(AMINA.id(), "Amina D.")));
    }

    @Test
    void addsNobodyWhenOneOfSeveralNamesCannotStand() {
        assertThatExceptionOfType(InvalidName.class)
                .isThrownBy(() -> register.hereWith(session, AMINA, List.of("Sofia Lind", " \u200b ")));

        assertThat(register.entries(session)).isEmpty();
    }

    @Test
    void confirmsEverybodyInTheCallAndTakesItBack() {
        register.record(session, AMINA, JOINED);
        register.record(session, WEI, JOINED);
        var token = register.confirmAll(session, TOMAS);
        assertThat(register.present(session)).isEqualTo(2);
        register.record(session, WEI, SIGNED_IN);

        register.undo(session, token, TOMAS);
        register.undo(session, token, TOMAS);

        assertThat(register.inCallOnly(session)).containsExactly(AMINA);
        assertThat(entry(WEI).evidence()).containsExactlyInAnyOrder(JOINED, SIGNED_IN);
        assertThat(trail()).containsExactly("CONFIRMED", "CONFIRMED", "UNDONE", "UNDONE");
    }

    @Test
    void undoesOnlyWhatThatConfirmationChanged() {
        register.confirm(session, List.of(AMINA), TOMAS);
        var token = register.confirm(session, List.of(AMINA, WEI, WEI), TOMAS);

        register.undo("another session", token, TOMAS);
        assertThat(register.present(session)).isEqualTo(2);
        register.undo(session, token, TOMAS);

        assertThat(register.entries(session)).extracting(Entry::personId).containsExactly(AMINA.id());
    }

    @Test
    void keepsARemovedPersonOffUntilTheySignInAgain() {
        register.record(session, AMINA, SIGNED_IN);
        register.remove(entry(AMINA).entryId(), TOMAS);
        register.record(session, AMINA, JOINED);
        assertThat(register.isPresent(session, AMINA.id())).isFalse();
        assertThat(register.present(session)).isZero();
        assertThat(entry(AMINA).removed()).isTrue();
        assertThat(register.inCallOnly(session)).isEmpty();

        register.record(session, AMINA, SIGNED_IN);

        assertThat(register.isPresent(session, AMINA.id())).isTrue();
        assertThat(entry(AMINA).since()).isEqualTo(START);
    }

    @Test
    void undoingAConfirmationRemovesAgainWhoWasRemoved() {
        register.record(session, AMINA, SIGNED_IN);
        register.remove(entry(AMINA).entryId(), TOMAS);
        var token = register.confirm(session, List.of(AMINA), TOMAS);
        assertThat(register.isPresent(session, AMINA.id())).isTrue();

        register.undo(session, token, TOMAS);

        assertThat(register.isPresent(session, AMINA.id())).isFalse();
    }

    @Test
    void marksVisitorsAndStillCountsThem() {
        register.record(session, AMINA, SIGNED_IN);
        register.visitor(entry(AMINA).entryId(), true, TOMAS);

        assertThat(entry(AMINA).visitor()).isTrue();
        assertThat(register.present(session)).isEqualTo(1);
    }

    @Test
    void keepsATrailOfEveryCorrection() {
        var caller = register.addCaller(session, "Marc", TOMAS);
        register.correctName(caller.entryId(), "Mark Otieno", TOMAS);
        register.remove(caller.entryId(), LEILA);

        var rows = database()
                .jdbc()
                .sql("""
                        select by_name || ' ' || what || ' ' || value_before || ' > ' || value_after
                        from register_correction where session_id = :session
                        """)
                .param("session", session)
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "Tomás Rivera ADDED  > Marc",
                        "Tomás Rivera NAME Marc > Mark Otieno",
                        "Leila Haddad REMOVED Mark Otieno > ");
    }
}
