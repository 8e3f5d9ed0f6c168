package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.util.Map;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.page.Page;
import org.leadershipdialogue.web.visit.Entered;
import org.leadershipdialogue.web.visit.Visits;

/// What stands around every view: whose roll-up it is, and for whom it is open.
final class Frame {

    private Frame() {}

    static String around(Desk desk, Html view) {
        var entity = desk.year().entity();
        var title = desk.edition().title();
        return Page.wide(
                desk.words(),
                entity + " · " + title,
                tag(
                        "header",
                        tag("p", text(title + " · "), text(desk.say("roll-up.roll-up")))
                                .with("class", "quiet"),
                        tag("h1", data(entity))),
                view,
                tag(
                        "footer",
                        tag(
                                        "p",
                                        desk.say(
                                                "roll-up.open-for",
                                                "name",
                                                desk.visit().who().name(),
                                                "minutes",
                                                Visits.IDLE.toMinutes()))
                                .with("class", "quiet")));
    }

    /// A view that says one thing, and the way back.
    static Html message(Desk desk, String key) {
        return Html.all(
                tag("h2", desk.say(key)).with("role", "alert"),
                tag("p", new Fields(desk, Entered.NOTHING, Map.of()).back()));
    }
}
