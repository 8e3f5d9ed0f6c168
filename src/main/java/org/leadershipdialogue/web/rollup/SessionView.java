package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Held.Source;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// Enters a session held without the bot, or corrects one that was entered.
@Component
class SessionView implements View {

    private static final String ID = "id";
    private static final String FORM = "form";

    private final RollUps rollUps;

    SessionView(RollUps rollUps) {
        this.rollUps = rollUps;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        var id = entered.get(ID);
        var shown = entered.has(FORM) ? entered : before(desk, id);
        var fields = new Fields(desk, shown, wrong);
        var held = desk.rollUp().sessions();
        var expected = desk.known().expected().stream();
        return Html.all(
                tag("h2", desk.say(id.isEmpty() ? "roll-up.add-session" : "roll-up.correct-session")),
                id.isEmpty() ? tag("p", desk.say("roll-up.add-why")) : NONE,
                fields.form(
                        "roll-up.save",
                        Fields.hidden(ID, id),
                        Fields.hidden(FORM, shown.get(FORM)),
                        fields.date("date", desk.say("roll-up.date")),
                        fields.choice("leader", desk.say("roll-up.leader"), leaders(desk)),
                        fields.choice("unit", desk.say("roll-up.unit"), units(held, expected)),
                        fields.number("participants", desk.say("roll-up.participants")),
                        fields.number("visitors", desk.say("roll-up.of-them-visitors")),
                        fields.number("personnel", desk.say("roll-up.personnel")),
                        fields.tick("sheet", desk.say("roll-up.have-sheet"))));
    }

    private static List<String> leaders(Desk desk) {
        return desk.known().expected().stream()
                .map(Expected::manager)
                .filter(manager -> !manager.isEmpty())
                .toList();
    }

    private static List<String> units(List<Held> held, Stream<Expected> expected) {
        return Stream.concat(expected.map(Expected::unit), held.stream().map(Held::unit))
                .toList();
    }

    /// The form as it opens: with a mark of its own, so that sent twice it is entered once.
    private static Entered before(Desk desk, String id) {
        var form = Map.of(FORM, UUID.randomUUID().toString());
        return byHand(desk, id).map(held -> typed(held, form)).orElseGet(() -> Entered.of(form));
    }

    private static Entered typed(Held held, Map<String, String> form) {
        var turnout = held.turnout();
        var typed = new HashMap<>(form);
        typed.put("date", held.date().toString());
        typed.put("leader", held.leader());
        typed.put("unit", held.unit());
        typed.put("participants", Integer.toString(turnout.participants()));
        typed.put("visitors", turnout.visitors() == 0 ? "" : Integer.toString(turnout.visitors()));
        typed.put("personnel", turnout.personnel() == 0 ? "" : Integer.toString(turnout.personnel()));
        if (held.sheet()) {
            typed.put("sheet", "yes");
        }
        return Entered.of(typed);
    }

    private static Optional<Held> byHand(Desk desk, String id) {
        return desk.rollUp().sessions().stream()
                .filter(held -> held.source() == Source.BY_HAND && held.id().equals(id))
                .findFirst();
    }

    @Override
    public Outcome send(Desk desk, Entered entered) {
        var reading = new ReportReading(desk, entered);
        var report = reading.report();
        if (report.isEmpty()) {
            return new Outcome.Mend(reading.wrong());
        }
        var visit = desk.visit();
        if (entered.get(ID).isEmpty()) {
            rollUps.enter(desk.year(), entered.get(FORM), report.get(), visit.who());
            return new Outcome.Done(Notice.ENTERED);
        }
        return rollUps.correct(desk.year(), entered.get(ID), report.get(), visit.who())
                ? new Outcome.Done(Notice.CORRECTED)
                : new Outcome.Gone();
    }
}
