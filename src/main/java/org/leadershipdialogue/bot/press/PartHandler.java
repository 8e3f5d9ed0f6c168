package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.ScenarioCard;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Readers;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Takes a part of a script, and gives it back.
@Component
class PartHandler implements PressHandler {

    private final Readers readers;
    private final Register register;
    private final Guides guides;
    private final Replies replies;
    private final Board board;

    PartHandler(Readers readers, Register register, Guides guides, Replies replies, Board board) {
        this.readers = readers;
        this.register = register;
        this.guides = guides;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.PART_TAKE, Verb.PART_RELEASE);
    }

    @Override
    public TurnAnswer handle(Press press) {
        Optional<Scenario> scenario = press.presentVisit().flatMap(visit -> scenario(press, visit));
        Optional<String> part = press.value("part")
                .filter(id -> scenario.filter(each -> has(each, id)).isPresent());
        if (scenario.isEmpty() || part.isEmpty()) {
            return replies.stale(press.turn(), press.card());
        }
        String session = press.session().id();
        boolean takes = press.verb() == Verb.PART_TAKE;
        boolean mine = takes && readers.take(session, scenario.get().id(), part.get(), press.person());
        if (mine) {
            register.record(session, press.person(), Evidence.READ_ALOUD);
        } else if (!takes) {
            readers.release(
                    session, scenario.get().id(), part.get(), press.person().id());
        }
        board.changed(press.turn().conversationId());
        return mine || !takes ? replies.view(press.turn(), press.card()) : replies.stale(press.turn(), press.card());
    }

    private Optional<Scenario> scenario(Press press, Visit visit) {
        Stop stop = press.session().stop(visit);
        return stop.kind() == Stop.Kind.SCENARIO
                ? guides.find(press.session().guideId()).orElseThrow().edition().scenario(stop.about())
                : Optional.empty();
    }

    private static boolean has(Scenario scenario, String part) {
        return part.equals(ScenarioCard.WHOLE_TEXT)
                || scenario.story().parts().stream().anyMatch(each -> each.id().equals(part));
    }
}
