package org.leadershipdialogue.bot.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.DaysAhead;
import org.leadershipdialogue.bot.Organizers;
import org.leadershipdialogue.bot.PrivateWords;
import org.leadershipdialogue.bot.Standings;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.bot.move.Bringing;
import org.leadershipdialogue.bot.move.Moves;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.SetUpForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.session.SettingUp;
import org.leadershipdialogue.session.Standing;
import org.springframework.stereotype.Component;

/// The set-up: what the meeting does not tell, or all of it at once where it was prepared.
@Component
class SetUpHandler implements FormHandler {

    private final Moves moves;
    private final SetUpChoices choices;
    private final QuestionChoices questions;
    private final Standings standings;
    private final Afterwards afterwards;

    SetUpHandler(
            Moves moves, SetUpChoices choices, QuestionChoices questions, Standings standings, Afterwards afterwards) {
        this.moves = moves;
        this.choices = choices;
        this.questions = questions;
        this.standings = standings;
        this.afterwards = afterwards;
    }

    /// What follows from a set-up, and who is told.
    @Component
    record Afterwards(
            Drawer drawer,
            Bringing bringing,
            DaysAhead daysAhead,
            Organizers organizers,
            PrivateWords privately,
            Board board) {}

    @Override
    public FormId form() {
        return FormId.SET_UP;
    }

    @Override
    public Permission may(FormTurn turn) {
        Session session = turn.session();
        if (session.phase().isOver()) {
            return new Permission(Refusal.OVER);
        }
        if (session.phase().isUnderWay()) {
            return new Permission(Refusal.NOT_HERE);
        }
        return Permission.when(
                SettingUp.allowed(session, turn.person().id(), standing(turn)), Refusal.ONLY_THE_ORGANIZER);
    }

    @Override
    public Form open(FormTurn turn) {
        return choices.form(turn, choices.known(turn));
    }

    @Override
    public Sent submit(FormTurn turn) {
        if (!turn.typed("prepared").isEmpty()) {
            afterwards.bringing().use(turn.turn(), turn.session(), turn.typed("prepared"));
            return new Sent.Taken();
        }
        SetUpInput input = new SetUpInput(turn);
        Optional<String> wrong = input.wrong();
        if (wrong.isPresent()) {
            String sentence = turn.turn().words().say(wrong.get());
            return new Sent.Again(choices.form(turn, turn.values())
                    .under(Strip.mend(turn.turn().words(), sentence)));
        }
        Edition guide = afterwards.drawer().guide(turn.session(), Locale.ENGLISH);
        SetUp setUp = input.read(guide);
        // The desk has just asked whether they may, but between its question and this one they may have lost the right.
        Standing standing = standing(turn);
        Decision decision = moves.change(turn.session().id(), session -> decide(turn, session, guide, setUp, standing));
        if (decision instanceof Decision.Done(Session ready)) {
            tell(turn, ready, standing);
            if (turn.typed("then").equals(SetUpForm.QUESTIONS)) {
                return new Sent.Again(questions.form(turn.of(ready)));
            }
        }
        return new Sent.Taken();
    }

    private Standing standing(FormTurn turn) {
        return standings.of(turn.turn(), turn.session());
    }

    private Decision decide(FormTurn turn, Session session, Edition guide, SetUp setUp, Standing standing) {
        Roles roles = session.roles().ledBy(turn.person()).watchedBy(monitors(turn, session.roles()));
        Decision decision = SettingUp.setUp(session, Planner.plan(guide, setUp), roles, turn.person(), standing);
        if (decision instanceof Decision.Done(Session ready)) {
            afterwards.daysAhead().count(ready);
        }
        return decision;
    }

    /// The form names the first; a second one named before stays, unless there is no first any more.
    private List<Person> monitors(FormTurn turn, Roles before) {
        List<Person> monitors = new ArrayList<>();
        SetUpInput.person(turn, "monitor", choices.people(turn)).ifPresent(first -> {
            monitors.add(first);
            before.monitors().stream()
                    .skip(1)
                    .filter(second -> !second.id().equals(first.id()))
                    .forEach(monitors::add);
        });
        return monitors;
    }

    private void tell(FormTurn turn, Session ready, Standing standing) {
        if (standing == Standing.PRESENTER) {
            afterwards.organizers().setUpByAPresenter(turn.turn(), ready);
        }
        afterwards.board().changed(turn.turn().conversationId());
        // Answer first: what is prepared stands in a chat that may have to be opened, which asks Teams.
        Thread.startVirtualThread(() -> afterwards.privately().invite(turn.turn()));
    }
}
