package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.data;
import static org.leadershipdialogue.web.page.Html.tag;

import java.util.List;
import java.util.Map;
import org.leadershipdialogue.letter.EntityLetters;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.stereotype.Component;

/// The reminder to those who have not reported, ready to be sent.
@Component
class RemindView implements View {

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        var who = desk.rollUp().missing().stream().map(Missing::who).toList();
        var addresses = who.stream()
                .map(Expected::email)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        var without = who.stream()
                .filter(each -> each.email().isEmpty())
                .map(RemindView::name)
                .toList();
        var letter = letter(desk);
        return Html.all(
                tag("h2", desk.say("roll-up.remind")),
                tag("p", desk.say("roll-up.remind-why", "n", who.size())),
                letter.draw(desk.say("roll-up.letter")),
                addresses.isEmpty() ? NONE : mail(desk, letter, addresses),
                without.isEmpty()
                        ? NONE
                        : Html.all(tag("p", desk.say("roll-up.no-address")), tag("ul", Html.all(items(without)))),
                tag("p", new Fields(desk, entered, wrong).back()));
    }

    private static Html mail(Desk desk, Letter letter, List<String> addresses) {
        return Html.all(
                Letter.addresses(desk.say("roll-up.addresses"), addresses),
                letter.button(desk.say("roll-up.write-to", "n", addresses.size()), addresses));
    }

    private static Letter letter(Desk desk) {
        return new Letter(EntityLetters.reminder(
                desk.edition(), desk.words(), desk.visit().who().name()));
    }

    private static String name(Expected who) {
        return who.manager().isEmpty() ? who.unit() : who.manager() + " · " + who.unit();
    }

    private static List<Html> items(List<String> names) {
        return names.stream().map(each -> (Html) tag("li", data(each))).toList();
    }
}
