package org.leadershipdialogue.bot.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.QuestionsForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.session.Standing;
import org.springframework.stereotype.Component;

/// Which questions are left out, and who helps: after the set-up, and until the sign-in opens.
@Component
class QuestionsHandler implements FormHandler {

    private final Moves moves;
    private final Drawer drawer;
    private final SetUpChoices people;
    private final QuestionChoices choices;
    private final Standings standings;

    QuestionsHandler(Moves moves, Drawer drawer, SetUpChoices people, QuestionChoices choices, Standings standings) {
        this.moves = moves;
        this.drawer = drawer;
        this.people = people;
        this.choices = choices;
        this.standings = standings;
    }

    @Override
    public FormId form() {
        return FormId.QUESTIONS;
    }

    @Override
    public Permission may(FormTurn turn) {
        return turn.session().phase() == Phase.READY ? Permission.leads(turn) : new Permission(Refusal.NOT_HERE);
    }

    @Override
    public Form open(FormTurn turn) {
        return choices.form(turn);
    }

    @Override
    public Sent submit(FormTurn turn) {
        Edition guide = drawer.guide(turn.session(), Locale.ENGLISH);
        SetUp before = turn.session().plan().decided();
        Set<String> skipped = new HashSet<>();
        for (Scenario scenario : QuestionChoices.scenarios(before, guide)) {
            Set<String> ticked = turn.ticked(QuestionsForm.input(scenario.id()));
            List<String> ids = scenario.questions().stream().map(Question::id).toList();
            if (ids.stream().noneMatch(ticked::contains)) {
                String sentence = turn.turn().words().say("questions.one");
                return new Sent.Again(open(turn).under(Strip.mend(turn.turn().words(), sentence)));
            }
            ids.stream().filter(id -> !ticked.contains(id)).forEach(skipped::add);
        }
        Standing standing = standings.of(turn.turn(), turn.session());
        moves.change(turn.session().id(), session -> decide(turn, session, guide, skipped, standing));
        return new Sent.Taken();
    }

    private Decision decide(FormTurn turn, Session session, Edition guide, Set<String> skipped, Standing standing) {
        SetUp setUp = session.plan().decided().skipping(skipped);
        return SettingUp.setUp(
                session, Planner.plan(guide, setUp), helpers(turn, session.roles()), turn.person(), standing);
    }

    private Roles helpers(FormTurn turn, Roles roles) {
        List<Person> known = people.people(turn);
        List<Person> monitors =
                new ArrayList<>(roles.monitors().stream().limit(1).toList());
        SetUpInput.person(turn, "monitor-2", known)
                .filter(person -> !monitors.contains(person))
                .ifPresent(monitors::add);
        List<Person> coFacilitators = SetUpInput.person(turn, "co-facilitator", known).stream()
                .filter(person -> !person.equals(roles.facilitator()))
                .toList();
        return roles.watchedBy(monitors).helpedBy(coFacilitators);
    }
}
