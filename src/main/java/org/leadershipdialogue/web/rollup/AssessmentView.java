package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;

import java.util.List;
import java.util.Map;
import org.leadershipdialogue.web.page.Html;
import org.springframework.stereotype.Component;

/// The text that reminds participants to assess who led their session, ready to be sent to all of the entity.
@Component
class AssessmentView implements View {

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        var letter = letter(desk);
        return Html.all(
                tag("h2", desk.say("focal.afterwards")),
                tag("p", desk.say("focal.assessment-why")),
                letter.draw(desk.say("focal.letter")),
                tag(
                        "p",
                        tag("a", desk.say("focal.open-mail"))
                                .with("href", letter.to(List.of()))
                                .with("class", "button")),
                tag("p", new Fields(desk, entered, wrong).back()));
    }

    private static Letter letter(Desk desk) {
        var title = desk.edition().title();
        var address = desk.edition().forms().assessment().address();
        var where = address == null
                ? desk.say("focal.assessment-in-chat")
                : desk.say("focal.assessment-at", "address", address.toString());
        return new Letter(
                desk.say("focal.assessment-subject", "title", title),
                desk.say(
                        "focal.assessment-body",
                        "title",
                        title,
                        "where",
                        where,
                        "name",
                        desk.visit().who().name()));
    }
}
