package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.Reminders;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.GreetingCard;
import org.leadershipdialogue.card.Spot;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// The greeting: what this is, then what was set up, then what it was.
@Component
class GreetingView {

    private final Guides guides;
    private final Register register;
    private final KeptFacts kept;
    private final Reminders reminders;
    private final Sessions sessions;
    private final PreparedSessions prepared;

    GreetingView(
            Guides guides,
            Register register,
            KeptFacts kept,
            Reminders reminders,
            Sessions sessions,
            PreparedSessions prepared) {
        this.sessions = sessions;
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
                    : new GreetingCard.Phase.Before(toGoOn(session, looker), prepared.of(session, looker.personId()));
        }
        GreetingCard.SetUp decided = decided(session, guide, setUp);
        if (session.phase().isOver()) {
            Instant ended = Optional.ofNullable(session.progress().lastMove())
                    .map(Progress.Move::at)
                    .orElse(Instant.EPOCH);
            return new GreetingCard.Phase.Closed(decided, ended, register.present(session.id()));
        }
        return new GreetingCard.Phase.Ready(
                decided,
                null,
                reminders.holds(session, Reminders.Of.MEETING_BEGAN),
                session.phase().isUnderWay(),
                session.roles().coLeads(Objects.requireNonNullElse(looker.personId(), "")));
    }

    /// The session the looker leads that waits for another day.
    private GreetingCard.@Nullable ToGoOn toGoOn(Session session, Looker looker) {
        String person = looker.personId();
        return person == null
                ? null
                : sessions.ledBy(person).stream()
                        .filter(other -> other.phase() == Phase.ADJOURNED)
                        .filter(other ->
                                other.chat().tenantId().equals(session.chat().tenantId()))
                        .max(Comparator.comparing(other -> other.present().since()))
                        .map(other -> new GreetingCard.ToGoOn(
                                other.id(),
                                other.plan().decided().unit(),
                                other.plan().decided().date()))
                        .orElse(null);
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
