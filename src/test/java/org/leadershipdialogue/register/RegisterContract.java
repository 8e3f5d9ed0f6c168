package org.leadershipdialogue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.register.Evidence.CHATTED;
import static org.leadershipdialogue.register.Evidence.CONFIRMED;
import static org.leadershipdialogue.register.Evidence.JOINED;
import static org.leadershipdialogue.register.Evidence.RAISED_HAND;
import static org.leadershipdialogue.register.Evidence.RESPONDED;
import static org.leadershipdialogue.register.Evidence.SIGNED_IN;
import static org.leadershipdialogue.register.Evidence.SPOKE;
import static org.leadershipdialogue.register.Evidence.VOTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Engine;

/// What the register promises of signing in and of being heard, on every engine.
abstract class RegisterContract extends RegisterFixture {

    @Test
    void signsInOnceHoweverOftenSomebodyTaps() {
        register.record(session, AMINA, SIGNED_IN);
        now = START.plusSeconds(60);
        register.record(session, AMINA, SIGNED_IN);

        assertThat(register.entries(session)).singleElement().satisfies(entry -> {
            assertThat(entry.since()).isEqualTo(START);
            assertThat(entry.name()).isEqualTo("Amina Diallo");
            assertThat(entry.evidence()).containsExactly(SIGNED_IN);
            assertThat(register.entry(entry.entryId())).contains(entry);
        });
        assertThat(register.present(session)).isEqualTo(1);
        assertThat(register.isPresent(session, AMINA.id())).isTrue();
        assertThat(register.isPresent("another session", AMINA.id())).isFalse();
    }

    @Test
    void joiningTheCallIsNoPresenceButSupportsIt() {
        register.record(session, AMINA, JOINED);

        assertThat(register.entries(session)).isEmpty();
        assertThat(register.isPresent(session, AMINA.id())).isFalse();
        assertThat(register.inCallOnly(session)).containsExactly(AMINA);

        now = START.plusSeconds(60);
        register.record(session, AMINA, SIGNED_IN);

        assertThat(entry(AMINA).evidence()).containsExactlyInAnyOrder(JOINED, SIGNED_IN);
        assertThat(entry(AMINA).since()).isEqualTo(now);
        assertThat(register.inCallOnly(session)).isEmpty();
    }

    @Test
    void leavingTheCallTakesNobodyOffTheRegister() {
        register.record(session, AMINA, JOINED);
        register.record(session, WEI, JOINED);
        register.record(session, WEI, SIGNED_IN);

        register.left(session, AMINA.id());
        register.left(session, WEI.id());

        assertThat(register.inCallOnly(session)).isEmpty();
        assertThat(register.isPresent(session, WEI.id())).isTrue();
    }

    @Test
    void keepsForWhoeverConfirmsWhoJoinedAndGaveNoSign() {
        register.record(session, AMINA, JOINED);
        register.record(session, WEI, JOINED);
        register.left(session, AMINA.id());
        register.left(session, WEI.id());
        assertThat(register.leftUnheard(session)).containsExactlyInAnyOrder(AMINA, WEI);
        assertThat(register.entries(session)).isEmpty();

        register.record(session, AMINA, JOINED);
        register.record(session, WEI, SIGNED_IN);

        assertThat(register.leftUnheard(session)).isEmpty();
        assertThat(register.inCallOnly(session)).containsExactly(AMINA);
        assertThat(entry(WEI).evidence()).containsExactlyInAnyOrder(JOINED, SIGNED_IN);
    }

    @Test
    void followsWhoRenamesThemselvesUnlessTheirNameWasCorrected() {
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, WEI, SIGNED_IN);
        register.correctName(entry(WEI).entryId(), "Dr Wei Chen", LEILA);

        register.called(session, new Person(AMINA.id(), "Amina Diallo-Ba"));
        register.called(session, new Person(WEI.id(), "wei"));
        register.called(session, new Person("29:nobody", "Nobody"));

        assertThat(entry(AMINA).name()).isEqualTo("Amina Diallo-Ba");
        assertThat(entry(WEI).name()).isEqualTo("Dr Wei Chen");
        register.record(session, new Person(AMINA.id(), " "), CHATTED);
        assertThat(entry(AMINA).name()).as("a blank name is none").isEqualTo("Amina Diallo-Ba");
    }

    @Test
    void hidesAnAnswerAndAVoteUntilTheMoveAfterThem() {
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, AMINA, RESPONDED);
        register.record(session, AMINA, VOTED);
        assertThat(entry(AMINA).evidence()).containsExactly(SIGNED_IN);

        register.settle(session);

        assertThat(entry(AMINA).evidence()).containsExactlyInAnyOrder(SIGNED_IN, RESPONDED, VOTED);
    }

    @Test
    void showsSomebodyWhoCameByWritingAsSignedIn() {
        register.record(session, AMINA, RESPONDED);

        assertThat(entry(AMINA).evidence()).containsExactly(SIGNED_IN);
    }

    @Test
    void doesNotTurnSomebodyConfirmedIntoSomebodySignedInWhenTheyWrite() {
        register.confirm(session, List.of(AMINA), TOMAS);
        register.record(session, AMINA, RESPONDED);

        assertThat(entry(AMINA).evidence()).containsExactly(CONFIRMED);
    }

    @Test
    void takesNobodyOffTheNotHeardListBeforeTheQuestionIsLeft() {
        List.of(AMINA, WEI, LEILA).forEach(person -> register.record(session, person, SIGNED_IN));
        register.settle(session);

        register.record(session, AMINA, RESPONDED);
        assertThat(notHeard()).containsExactlyInAnyOrder("Amina Diallo", "Wei Chen");

        register.settle(session);
        assertThat(notHeard()).containsExactly("Wei Chen");

        register.record(session, WEI, RAISED_HAND);
        assertThat(notHeard()).containsExactly("Wei Chen");
    }

    @Test
    void countsAtOnceWhatTheFacilitatorHeard() {
        register.record(session, AMINA, SIGNED_IN);
        register.record(session, AMINA, SPOKE);

        assertThat(notHeard()).isEmpty();
    }

    @Test
    void neverListsAsNotHeardWhoCannotTapOrWouldRatherListen() {
        register.record(session, AMINA, SIGNED_IN);
        register.ratherListen(session, WEI);
        register.addCaller(session, "Mark Otieno", TOMAS);
        register.hereWith(session, AMINA, List.of("Sofia Lind"));
        register.settle(session);

        assertThat(notHeard()).containsExactly("Amina Diallo");
        assertThat(register.isPresent(session, WEI.id())).isTrue();
        assertThat(register.present(session)).isEqualTo(4);
        assertThat(register.withScreen(session)).isEqualTo(2);
    }

    @Test
    void keepsWhateverTeamsCallsSomebody() {
        var hostile = "\u0000Robert'); drop table register_entry;--\r\n\u202e" + "𓀀".repeat(20_000);
        register.record(session, new Person("29:r", hostile), SIGNED_IN);
        register.record(session, new Person("29:empty", ""), SIGNED_IN);

        assertThat(register.entries(session))
                .extracting(Entry::name)
                .allSatisfy(name ->
                        assertThat(name.codePointCount(0, name.length())).isBetween(1, 120))
                .anySatisfy(name -> assertThat(name).startsWith("Robert'); drop table register_entry;-- 𓀀"));
    }

    @Test
    void holdsNoPromptAndNoTimeOfAnyEvidence() {
        var columns = database()
                .jdbc()
                .sql("select * from register_entry where 1 = 0")
                .query(rows -> {
                    var names = new ArrayList<String>();
                    for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        names.add(rows.getMetaData().getColumnName(i));
                    }
                    return names;
                });
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id",
                        "session_id",
                        "entry_key",
                        "person_id",
                        "name",
                        "name_corrected",
                        "since",
                        "evidence",
                        "settled",
                        "here_with",
                        "visitor",
                        "removed",
                        "rather_listens",
                        "erased_leader");
    }

    @Test
    void holdsOneLineAPersonWhenManyTapAtOnce() throws InterruptedException {
        try (var taps = Executors.newVirtualThreadPerTaskExecutor()) {
            var signIns = IntStream.range(0, 40)
                    .mapToObj(tap -> Executors.callable(
                            () -> register.record(session, tap % 2 == 0 ? AMINA : WEI, SIGNED_IN), tap))
                    .toList();
            assertThat(taps.invokeAll(signIns))
                    .allSatisfy(tap -> assertThat(tap.get()).isNotNull());
        }

        assertThat(register.entries(session))
                .extracting(Entry::personId)
                .containsExactlyInAnyOrder(AMINA.id(), WEI.id());
    }

    @Test
    void leavesNoTraceOfWhoWroteLastOnceTheQuestionIsLeft() {
        var people = IntStream.range(0, 30)
                .mapToObj(number -> new Person("29:p" + number, "Person " + number))
                .toList();
        people.forEach(person -> register.record(session, person, SIGNED_IN));
        people.forEach(person -> register.record(session, person, RESPONDED));
        register.settle(session);

        if (database().engine() == Engine.POSTGRESQL) {
            assertThat(column("xmin::text", "id"))
                    .as("one transaction wrote every row")
                    .hasSize(30)
                    .hasSameElementsAs(Set.of(column("xmin::text", "id").getFirst()));
            // 1 in 30! that this fails by chance.
            assertThat(column("person_id", "ctid"))
                    .isNotEqualTo(people.stream().map(Person::id).toList());
        } else {
            assertThat(column("person_id", "rowid"))
                    .as("rows stay where the sign-in put them")
                    .isEqualTo(people.stream().map(Person::id).toList());
        }
    }

    private List<String> column(String column, String order) {
        return database()
                .jdbc()
                .sql("select " + column + " from register_entry where session_id = :session order by " + order)
                .param("session", session)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
