package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Held.Source;
import org.leadershipdialogue.web.page.Html;

/// The sessions behind the figures, and what can be done with each.
final class SessionList {

    private SessionList() {}

    static Html draw(Desk desk) {
        var sessions = desk.rollUp().sessions();
        var all = sessions.stream().map(held -> session(held, desk)).toList();
        return tag(
                "section",
                tag("h2", desk.say("roll-up.sessions", "n", sessions.size())),
                sessions.isEmpty() ? tag("p", desk.say("roll-up.no-sessions")) : NONE,
                tag("ul", Html.all(all)).with("class", "rows"),
                tag("p", Overview.link("session", desk.say("roll-up.add-session"))));
    }

    private static Html session(Held held, Desk desk) {
        return tag("li", summary(held, desk), tag("span", facts(held, desk)).with("class", "quiet"), deeds(held, desk));
    }

    /// The session in one line.
    static Html summary(Held held, Desk desk) {
        var leader = held.leader().isEmpty() ? NONE : Html.all(text(" · "), data(held.leader()));
        return Html.all(tag("strong", data(held.unit())), tag("span", text(desk.date(held.date())), leader));
    }

    private static Html facts(Held held, Desk desk) {
        List<Html> facts = new ArrayList<>();
        var turnout = held.turnout();
        facts.add(text(
                turnout.personnel() == 0
                        ? desk.say("roll-up.people", "people", turnout.participants())
                        : desk.say(
                                "roll-up.people-of",
                                "people",
                                turnout.participants(),
                                "personnel",
                                turnout.personnel())));
        if (turnout.visitors() > 0) {
            facts.add(text(" · " + desk.say("roll-up.visitors", "n", turnout.visitors())));
        }
        facts.add(text(" · " + source(held, desk)));
        facts.add(text(held.sheet() ? " · " + desk.say("roll-up.with-sheet") : ""));
        if (held.corrected() != null) {
            var day = held.corrected().atZone(ZoneOffset.UTC).toLocalDate();
            facts.add(text(" · " + desk.say("roll-up.corrected", "date", desk.date(day))));
        }
        if (!held.said().equals(held.unit())) {
            facts.add(Html.all(text(" · " + desk.say("roll-up.said") + " "), data(held.said())));
        }
        return Html.all(facts);
    }

    private static String source(Held held, Desk desk) {
        if (held.source() == Source.BOT) {
            return desk.say("roll-up.by-bot");
        }
        return held.by().isEmpty() ? desk.say("roll-up.by-hand") : desk.say("roll-up.entered-by", "name", held.by());
    }

    private static Html deeds(Held held, Desk desk) {
        var unit = deed("unit", held, "roll-up.other-unit", desk);
        return held.source() == Source.BOT
                ? tag("span", unit).with("class", "deeds")
                : tag(
                                "span",
                                deed("session", held, "roll-up.correct", desk),
                                unit,
                                deed("remove", held, "roll-up.remove", desk))
                        .with("class", "deeds");
    }

    /// The name of what it is done to is read aloud with it.
    private static Html deed(String view, Held held, String key, Desk desk) {
        var id = URLEncoder.encode(held.id(), StandardCharsets.UTF_8);
        return tag(
                        "a",
                        text(desk.say(key)),
                        tag("span", text(": "), data(held.unit())).with("class", "heard"))
                .with("href", "?show=" + view + "&id=" + id);
    }
}
