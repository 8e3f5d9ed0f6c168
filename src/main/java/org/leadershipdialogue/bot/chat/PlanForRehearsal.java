package org.leadershipdialogue.bot.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rehearsal.Plan;
import org.leadershipdialogue.rehearsal.RehearsalPlan;
import org.leadershipdialogue.session.Pace;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// The plan strip of the rehearsal page: the agenda in its large parts.
@Component
class PlanForRehearsal implements RehearsalPlan {

    private final Sessions sessions;
    private final Drawer drawer;
    private final Clock clock;

    PlanForRehearsal(Sessions sessions, Drawer drawer, Clock clock) {
        this.sessions = sessions;
        this.drawer = drawer;
        this.clock = clock;
    }

    @Override
    public @Nullable Plan of(String conversationId, Locale language) {
        Optional<Session> session =
                sessions.latest(conversationId).filter(latest -> latest.plan().setUp() != null);
        return session.map(latest -> plan(latest, language)).orElse(null);
    }

    private Plan plan(Session session, Locale language) {
        Words words = Words.of(language);
        Edition guide = drawer.guide(session, language);
        Pace pace = session.pace(clock.instant());
        Optional<Stop> here =
                session.progress().present().map(Visit::stop).map(session.plan().agenda()::stop);
        return new Plan(
                pace.minute(),
                (int) pace.total().toMinutes(),
                pace.minutesBehind(),
                here.map(stop -> Places.of(session, guide, stop).where(words)).orElse(""),
                session.phase().isOver(),
                parts(
                        session,
                        words,
                        here.map(stop -> part(session, words, stop)).orElse("")));
    }

    private static List<Plan.Part> parts(Session session, Words words, String now) {
        Map<String, Duration> lengths = new LinkedHashMap<>();
        session.plan()
                .agenda()
                .stops()
                .forEach(stop -> lengths.merge(part(session, words, stop), stop.planned(), Duration::plus));
        List<Plan.Part> parts = new ArrayList<>();
        boolean reached = now.isEmpty();
        boolean ended = session.phase().isOver();
        for (var part : lengths.entrySet()) {
            boolean here = part.getKey().equals(now) && !ended;
            reached |= here;
            Plan.State state = here ? Plan.State.NOW : reached ? Plan.State.TO_COME : Plan.State.PAST;
            parts.add(new Plan.Part(part.getKey(), (int) part.getValue().toMinutes(), state));
        }
        return parts;
    }

    /// A scenario with its questions and messages is one part.
    private static String part(Session session, Words words, Stop stop) {
        return switch (stop.kind()) {
            case SIGN_IN, TOPIC -> words.say("part.introduction");
            case OPENING -> words.say("part.opening");
            case VOTE -> words.say("part.vote");
            case SCENARIO, MESSAGES -> words.say("part.scenario", "scenario", stop.about());
            case QUESTION ->
                words.say("part.scenario", "scenario", session.plan().agenda().scenarioOf(stop));
            case RECAP -> words.say("part.conclusion");
        };
    }
}
