package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.answers.PromptClosed;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Ballot;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// A vote for a scenario; another tap changes it while the vote is open.
@Component
class VoteHandler implements PressHandler {

    private final Votes votes;
    private final Register register;
    private final Guides guides;
    private final Replies replies;
    private final Board board;

    VoteHandler(Votes votes, Register register, Guides guides, Replies replies, Board board) {
        this.votes = votes;
        this.register = register;
        this.guides = guides;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.VOTE_CAST);
    }

    @Override
    public TurnAnswer handle(Press press) {
        boolean ahead = press.card().place().equals(CardKey.BALLOT);
        Optional<Prompt> here = ahead ? ahead(press) : now(press);
        Optional<String> choice = press.value("scenario").filter(id -> exists(press, id));
        if (here.isEmpty() || choice.isEmpty()) {
            return replies.stale(press.turn(), press.card());
        }
        try {
            vote(press, here.get(), choice.get());
        } catch (PromptClosed closed) {
            return replies.stale(press.turn(), press.card());
        }
        if (!ahead) {
            register.record(press.session().id(), press.person(), Evidence.VOTED);
        }
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }

    /// Who votes days ahead is not there yet: it is no evidence for the register.
    private static Optional<Prompt> ahead(Press press) {
        return Optional.of(press.session()).filter(Session::asksAhead).map(Prompts::ballot);
    }

    private static Optional<Prompt> now(Press press) {
        return press.presentVisit()
                .filter(_ -> press.session().takesVotes(press.turn().now()))
                .map(visit -> Prompts.of(press.session(), visit));
    }

    private void vote(Press press, Prompt prompt, String scenario) {
        String person = press.person().id();
        int most = edition(press).selection().choose();
        boolean chosen = press.data().path("chosen").asBoolean(true);
        Ballot before = votes.own(prompt, person).map(Ballot::of).orElse(Ballot.EMPTY);
        votes.cast(prompt, person, before.with(scenario, chosen, most).written());
    }

    private boolean exists(Press press, String scenario) {
        return edition(press).scenario(scenario).isPresent();
    }

    private Edition edition(Press press) {
        return guides.find(press.session().guideId()).orElseThrow().edition();
    }
}
