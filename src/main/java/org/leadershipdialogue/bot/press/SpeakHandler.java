package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Speakers;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// The speakers' list: *I'd like to speak*, *Take my hand down*, and what the facilitator heard by ear.
@Component
class SpeakHandler implements PressHandler {

    private final Speakers speakers;
    private final Register register;
    private final Replies replies;
    private final Board board;

    SpeakHandler(Speakers speakers, Register register, Replies replies, Board board) {
        this.speakers = speakers;
        this.register = register;
        this.replies = replies;
        this.board = board;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.SPEAK_OFFER, Verb.SPEAK_WITHDRAW, Verb.SPEAK_HEARD, Verb.PERSON_SPOKEN);
    }

    @Override
    public TurnAnswer handle(Press press) {
        Optional<Visit> here = press.presentVisit();
        if (here.isEmpty() || !press.session().phase().isUnderWay()) {
            return replies.stale(press.turn(), press.card());
        }
        boolean byEar = press.verb() == Verb.SPEAK_HEARD || press.verb() == Verb.PERSON_SPOKEN;
        if (byEar && !press.session().roles().mayLead(press.person().id())) {
            return replies.refused(press.turn(), press.card(), Refusal.ONLY_THE_LEADER);
        }
        String session = press.session().id();
        String stop = here.get().stop();
        switch (press.verb()) {
            case SPEAK_OFFER -> {
                speakers.offer(session, stop, press.person());
                register.record(session, press.person(), Evidence.RAISED_HAND);
            }
            case SPEAK_WITHDRAW ->
                speakers.withdraw(session, stop, press.person().id());
            default -> press.value("person").ifPresent(person -> heard(session, stop, person));
        }
        board.changed(press.turn().conversationId());
        return replies.view(press.turn(), press.card());
    }

    /// Only somebody on the register can have been heard: the id came from a client.
    private void heard(String session, String stop, String personId) {
        speakers.heard(session, stop, personId);
        register.entries(session).stream()
                .filter(entry -> personId.equals(entry.personId()))
                .findFirst()
                .ifPresent(entry -> register.record(session, new Person(personId, entry.name()), Evidence.SPOKE));
    }
}
