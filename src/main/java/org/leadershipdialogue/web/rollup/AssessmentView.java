package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;

import java.util.List;
import java.util.Map;
import org.leadershipdialogue.letter.EntityLetters;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
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
                tag("h2", desk.say("roll-up.afterwards")),
                tag("p", desk.say("roll-up.assessment-why")),
                letter.draw(desk.say("roll-up.letter")),
                letter.button(desk.say("roll-up.open-mail"), List.of()),
                tag("p", new Fields(desk, entered, wrong).back()));
    }

    private static Letter letter(Desk desk) {
        return new Letter(EntityLetters.assessment(
                desk.edition(), desk.words(), desk.visit().who().name()));
    }
}
