package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Reminders;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.GreetingCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// The greeting: what this is, then what was set up, then what it was.
@Component
class GreetingView {

    private final Guides guides;
    private final Register register;
    private final KeptFacts kept;
    private final Reminders reminders;
    private final PersonalChats personal;
    private final PreparedSessions prepared;

    GreetingView(
            Guides guides,
            Register register,
            KeptFacts kept,
            Reminders reminders,
            PersonalChats personal,
            PreparedSessions prepared) {
        this.personal = personal;
        this.guides = guides;
        this.register = register;
        this.kept = kept;
        this.reminders = reminders;
        this.prepared = prepared;
    }

    AdaptiveCard draw(Session session, Edition guide, Looker looker, Spot spot) {
        boolean draft = guides.find(session.guideId()).orElseThrow().draft();
        var view = new GreetingCard.View(
                guide.title(), guide.topic(), draft, phase(session, guide, looker), kept.of(session, guide));
        return GreetingCard.draw(view, looker.viewer(), spot);
    }

    private GreetingCard.Phase phase(Session session, Edition guide, Looker looker) {
        SetUp setUp = session.plan().setUp();
        if (session.chat().rehearsal() && session.phase().isOver()) {
            return new GreetingCard.Phase.Rehearsed();
        }
        if (setUp == null) {
            return session.phase().isOver()
                    ? new GreetingCard.Phase.GivenUp()
                    : new GreetingCard.Phase.Before(
                            prepared.toGoOn(session, looker.personId()),
                            prepared.of(session, looker.personId()),
                            personal.personOf(session.chat().conversationId()).isPresent());
        }
        GreetingCard.SetUp decided = decided(session, guide, setUp);
        if (session.phase().isOver()) {
            Instant ended = session.endedAt().orElse(Instant.EPOCH);
            return new GreetingCard.Phase.Closed(decided, ended, register.present(session.id()));
        }
        return new GreetingCard.Phase.Ready(
                decided,
                null,
                reminders.holds(session, Reminders.Of.MEETING_BEGAN),
                session.phase().isUnderWay(),
                session.roles().coLeads(Objects.requireNonNullElse(looker.personId(), "")));
    }

    private static GreetingCard.SetUp decided(Session session, Edition guide, SetUp setUp) {
        List<String> scenarios = setUp.scenarios().stream()
                .flatMap(id -> guide.scenario(id).stream())
                .map(Scenario::shortTitle)
                .toList();
        return new GreetingCard.SetUp(
                setUp.unit(),
                setUp.entity(),
                setUp.date(),
                setUp.time(),
                session.roles().leader().map(Person::name).orElse(""),
                session.roles().monitors().stream().map(Person::name).toList(),
                scenarios,
                (int) session.plan().agenda().length().toMinutes(),
                setUp.recordingOff());
    }
}
