package org.leadershipdialogue.bot;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.command.Messages;
import org.leadershipdialogue.bot.event.Comings;
import org.leadershipdialogue.bot.event.Meetings;
import org.leadershipdialogue.bot.event.Names;
import org.leadershipdialogue.bot.form.FormDesk;
import org.leadershipdialogue.bot.press.PressDesk;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;
import org.leadershipdialogue.teams.Turns;
import org.springframework.stereotype.Component;

/// Everything the bot does, by what happened.
@Component
class Bot implements Turns {

    private static final TurnAnswer NOTHING = new TurnAnswer.Done();

    private final Board board;
    private final Sessions sessions;
    private final Clock clock;
    private final Acquaintances acquaintances;
    private final Desks desks;
    private final Stopped stopped;

    Bot(Board board, Sessions sessions, Clock clock, Acquaintances acquaintances, Desks desks, Stopped stopped) {
        this.board = board;
        this.sessions = sessions;
        this.clock = clock;
        this.acquaintances = acquaintances;
        this.desks = desks;
        this.stopped = stopped;
    }

    /// Who answers what.
    @Component
    record Desks(
            PressDesk presses, FormDesk forms, Messages messages, Comings comings, Meetings meetings, Names names) {}

    @Override
    public TurnAnswer handle(Incoming incoming) {
        Turn turn = turn(incoming.from());
        return stopped.isOn() ? stopped.answer(turn, incoming) : carryOut(turn, incoming);
    }

    private TurnAnswer carryOut(Turn turn, Incoming incoming) {
        reach(incoming);
        desks.names().follow(turn);
        return switch (incoming) {
            case Incoming.Press press -> desks.presses().handle(turn, press);
            case Incoming.OpenForm form -> desks.forms().open(turn, form.data());
            case Incoming.SubmitForm form -> desks.forms().submit(turn, form.data());
            case Incoming.Message message -> quietly(() -> desks.messages().handle(turn, message));
            case Incoming.MembersAdded added -> quietly(() -> desks.comings().added(turn, added.bot()));
            case Incoming.MembersRemoved removed ->
                quietly(() -> desks.comings().removed(turn, removed.bot()));
            case Incoming.AppInstalled _ -> quietly(() -> desks.comings().added(turn, true));
            case Incoming.AppRemoved _ -> quietly(() -> desks.comings().removed(turn, true));
            case Incoming.MeetingStarted _ -> quietly(() -> desks.meetings().started(turn));
            case Incoming.MeetingEnded _ -> quietly(() -> desks.meetings().ended(turn));
            case Incoming.MeetingJoined joined -> quietly(() -> desks.meetings().joined(turn, joined.members()));
            case Incoming.MeetingLeft left -> quietly(() -> desks.meetings().left(turn, left.members()));
            case Incoming.Other _ -> NOTHING;
        };
    }

    /// Whoever tells us something can be told something, until they tell us to go. A client that fetches a card by
    /// itself, as all do whenever it changes, tells nothing that the card's own way there did not.
    private void reach(Incoming incoming) {
        if (incoming instanceof Incoming.Press press && press.automatic()) {
            return;
        }
        boolean out = incoming instanceof Incoming.AppRemoved
                || (incoming instanceof Incoming.MembersRemoved removed && removed.bot());
        if (out) {
            board.left(incoming.from().conversationId());
        } else {
            board.remember(incoming.from().conversation());
        }
    }

    private Turn turn(From from) {
        Person person = new Person(from.sender().id(), from.sender().name());
        return new Turn(from, person, language(from), clock.instant());
    }

    /// Their own Teams' language; where it does not say, the room's.
    private Locale language(From from) {
        return Optional.ofNullable(from.locale())
                .or(() -> acquaintances.language(
                        from.conversationId(), from.sender().id()))
                .or(() -> sessions.latest(from.conversationId())
                        .flatMap(session -> Optional.ofNullable(session.plan().setUp()))
                        .map(setUp -> setUp.language()))
                .orElse(Locale.ENGLISH);
    }

    private static TurnAnswer quietly(Runnable work) {
        work.run();
        return NOTHING;
    }
}
