package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;

import java.util.Map;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// Takes out a session that was entered by hand, after asking.
@Component
class RemoveView implements View {

    private final RollUps rollUps;

    RemoveView(RollUps rollUps) {
        this.rollUps = rollUps;
    }

    @Override
    public String name() {
        return "remove";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        return desk.session(entered.get("id"))
                .map(held -> Html.all(
                        tag("h2", desk.say("roll-up.remove-session")),
                        tag("p", SessionList.summary(held, desk)).with("class", "named"),
                        tag("p", desk.say("roll-up.remove-why")),
                        new Fields(desk, entered, wrong).form("roll-up.remove", Fields.hidden("id", held.id()))))
                .orElseGet(() -> Frame.message(desk, "roll-up.gone"));
    }

    @Override
    public Outcome send(Desk desk, Entered entered) {
        return rollUps.withdraw(desk.year(), entered.get("id")) ? new Outcome.Done(Notice.REMOVED) : new Outcome.Gone();
    }
}
