package org.leadershipdialogue.bot.form;

import java.util.List;
import java.util.Set;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.QuestionsForm;
import org.leadershipdialogue.card.element.Input.Choice;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// What the form of the questions offers: those of the scenarios chosen, or of all where the group votes.
@Component
class QuestionChoices {

    private final Drawer drawer;
    private final SetUpChoices choices;

    QuestionChoices(Drawer drawer, SetUpChoices choices) {
        this.drawer = drawer;
        this.choices = choices;
    }

    Form form(FormTurn turn) {
        Edition guide = drawer.guide(turn.session(), turn.turn().language());
        SetUp setUp = turn.session().plan().decided();
        List<Person> people = choices.people(turn);
        Roles roles = turn.session().roles();
        var view = new QuestionsForm.View(
                scenarios(setUp, guide).stream()
                        .map(scenario -> topic(scenario, setUp.skippedQuestions()))
                        .toList(),
                SetUpChoices.monitors(turn, people),
                roles.monitors().size() < 2
                        ? ""
                        : SetUpChoices.value(roles.monitors().get(1), people),
                roles.coFacilitators().isEmpty()
                        ? ""
                        : SetUpChoices.value(roles.coFacilitators().getFirst(), people));
        return QuestionsForm.draw(view, turn.looker().viewer(), turn.spot());
    }

    static List<Scenario> scenarios(SetUp setUp, Edition guide) {
        return guide.scenarios().stream()
                .filter(scenario -> setUp.groupVotes() || setUp.scenarios().contains(scenario.id()))
                .toList();
    }

    private static QuestionsForm.Topic topic(Scenario scenario, Set<String> skipped) {
        return new QuestionsForm.Topic(
                scenario.id(),
                scenario.id() + " · " + scenario.shortTitle(),
                scenario.questions().stream()
                        .map(question -> new Choice(question.heading(), question.id()))
                        .toList(),
                scenario.questions().stream()
                        .map(Question::id)
                        .filter(id -> !skipped.contains(id))
                        .toList());
    }
}
