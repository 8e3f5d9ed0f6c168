package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;

import java.util.Map;
import java.util.stream.Stream;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// Counts a session for another unit than its leader named, so that two sessions of one unit stand in one row.
@Component
class UnitView implements View {

    private final RollUps rollUps;

    UnitView(RollUps rollUps) {
        this.rollUps = rollUps;
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        return desk.session(entered.get("id"))
                .map(held -> form(desk, held, entered, wrong))
                .orElseGet(() -> Frame.message(desk, "roll-up.gone"));
    }

    private static Html form(Desk desk, Held held, Entered entered, Map<String, String> wrong) {
        var shown = entered.has("unit") ? entered : Entered.of(Map.of("unit", held.unit()));
        var fields = new Fields(desk, shown, wrong);
        var units = Stream.concat(
                        desk.known().expected().stream().map(Expected::unit),
                        desk.rollUp().sessions().stream().map(Held::unit))
                .toList();
        return Html.all(
                tag("h2", desk.say("roll-up.other-unit")),
                tag("p", SessionList.summary(held, desk)).with("class", "named"),
                tag("p", desk.say("roll-up.other-unit-why", "unit", held.said())),
                fields.form(
                        "roll-up.save",
                        Fields.hidden("id", held.id()),
                        fields.choice("unit", desk.say("roll-up.counts-for"), units)));
    }

    @Override
    public Outcome send(Desk desk, Entered entered) {
        var unit = entered.get("unit");
        if (unit.length() > Report.LONGEST) {
            return new Outcome.Mend(Map.of("unit", desk.say("roll-up.wrong-unit", "longest", Report.LONGEST)));
        }
        return rollUps.file(desk.year(), entered.get("id"), unit) ? new Outcome.Done(Notice.FILED) : new Outcome.Gone();
    }
}
