package org.leadershipdialogue.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.rollup.Office.LEILA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;

/// Whatever people do to registers and to what they entered by hand, the roll-up adds up to the sheets.
class TotalsTest {

    private static final int STEPS = 60;
    private static final Map<String, Integer> PERSONNEL = Map.of("Maps", 21, "Dams", 14, "Registry", 9);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equalTheSheets(long seed) {
        try (Office office = Office.open(seed % 2 == 0)) {
            var story = new Story(office, new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                story.goOn();
                story.check();
            }
        }
    }

    /// What was done, and what the sheets must say after it.
    private static final class Story {

        private final Office office;
        private final Random chance;
        private final List<Session> closed = new ArrayList<>();
        private final Map<String, Report> byHand = new HashMap<>();
        private final Map<String, String> undoable = new HashMap<>();
        private final Map<String, Integer> forgotten = new HashMap<>();

        Story(Office office, Random chance) {
            this.office = office;
            this.chance = chance;
            for (String unit : List.of("Maps", "Dams", "Maps")) {
                Session session = office.begin(unit, personnel(unit));
                office.register().record(session.id(), LEILA, Evidence.SIGNED_IN);
                office.register().record(session.id(), person(), Evidence.SIGNED_IN);
                office.close(session);
                closed.add(session);
            }
        }

        void goOn() {
            Session session = closed.get(chance.nextInt(closed.size()));
            switch (chance.nextInt(10)) {
                case 0 -> office.register().record(session.id(), person(), Evidence.SIGNED_IN);
                case 1 -> office.register().addCaller(session.id(), "Caller " + chance.nextInt(20), LEILA);
                case 2 -> any(session, one -> office.register().visitor(one.entryId(), chance.nextBoolean(), LEILA));
                case 3 -> any(session, one -> office.register().remove(one.entryId(), LEILA));
                case 4 ->
                    any(
                            session,
                            one -> any(
                                    session, other -> office.register().merge(one.entryId(), other.entryId(), LEILA)));
                case 5 -> undoable.put(session.id(), office.register().confirm(session.id(), List.of(person()), LEILA));
                case 6 -> office.register().undo(session.id(), undoable.getOrDefault(session.id(), ""), LEILA);
                case 7 -> enter();
                case 8 -> correctOrWithdraw();
                default -> eraseOrForget(session);
            }
        }

        private void any(Session session, Consumer<Entry> what) {
            List<Entry> entries = office.register().entries(session.id());
            if (!entries.isEmpty()) {
                what.accept(entries.get(chance.nextInt(entries.size())));
            }
        }

        private void enter() {
            Report report = report();
            byHand.put(office.rollUps().enter(office.year(), UUID.randomUUID().toString(), report, LEILA), report);
        }

        private void correctOrWithdraw() {
            byHand.keySet().stream().findFirst().ifPresent(id -> {
                if (chance.nextBoolean()) {
                    Report report = report();
                    office.rollUps().correct(office.year(), id, report, LEILA);
                    byHand.put(id, report);
                } else {
                    office.rollUps().withdraw(office.year(), id);
                    byHand.remove(id);
                }
            });
        }

        private Report report() {
            String unit = List.copyOf(PERSONNEL.keySet()).get(chance.nextInt(PERSONNEL.size()));
            var turnout = new Turnout(3 + chance.nextInt(9), chance.nextInt(3), personnel(unit));
            return new Report(LocalDate.of(2023, 11, 1 + chance.nextInt(28)), "Leila Haddad", unit, turnout, true);
        }

        private void eraseOrForget(Session session) {
            if (chance.nextInt(4) == 0 && closed.size() > 1) {
                forgotten.merge(session.plan().decided().unit(), office.onTheSheet(session), Integer::sum);
                closed.remove(session);
                office.forget(session);
            } else {
                office.erase(session, chance.nextBoolean() ? LEILA : person());
            }
        }

        private Person person() {
            int number = chance.nextInt(30);
            return new Person("29:p" + number, "Person " + number);
        }

        private static int personnel(String unit) {
            return PERSONNEL.getOrDefault(unit, 0);
        }

        void check() {
            Map<String, Integer> sheets = new HashMap<>(forgotten);
            closed.forEach(
                    session -> sheets.merge(session.plan().decided().unit(), office.onTheSheet(session), Integer::sum));
            byHand.values()
                    .forEach(report ->
                            sheets.merge(report.unit(), report.turnout().participants(), Integer::sum));
            RollUp rollUp = office.rollUp();
            Map<String, Integer> rows = new HashMap<>();
            rollUp.rows().forEach(row -> rows.put(row.unit(), row.turnout().participants()));
            assertThat(rows).isEqualTo(sheets);
            assertThat(rollUp.total().participants())
                    .isEqualTo(
                            sheets.values().stream().mapToInt(Integer::intValue).sum());
            assertThat(rollUp.total().personnel())
                    .isEqualTo(
                            sheets.keySet().stream().mapToInt(Story::personnel).sum());
        }
    }
}
