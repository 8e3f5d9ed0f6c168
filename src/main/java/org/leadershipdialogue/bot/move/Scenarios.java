package org.leadershipdialogue.bot.move;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Election;
import org.leadershipdialogue.bot.Extras;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.bot.Reading;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Story;
import org.leadershipdialogue.session.Decision;
import org.leadershipdialogue.session.Moving;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Plan;
import org.leadershipdialogue.session.Planner;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Tap;
import org.leadershipdialogue.session.Timing;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// What a session talks about: the vote and its end, one scenario more, who reads a story and how long it is watched.
@Component
public class Scenarios {

    /// For finding the film, and the way back.
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final Votes votes;
    private final Reading reading;
    private final Guides guides;

    Scenarios(Votes votes, Reading reading, Guides guides) {
        this.votes = votes;
        this.reading = reading;
        this.guides = guides;
    }

    /// Closes the vote. Where it decides the session goes on to the first scenario; else whoever leads has to choose.
    Decision closeVote(Session session, Tap tap) {
        Election election = count(session);
        return election.decided()
                ? Moving.choose(session, tap, plan(session, election.sure()))
                : Moving.showResult(session, tap);
    }

    /// Goes on with scenarios that a vote left to whoever leads.
    Decision decide(Session session, Tap tap, List<String> chosen) {
        Decision allowed = Moving.choose(session, tap, session.plan());
        if (!(allowed instanceof Decision.Done)) {
            return allowed;
        }
        boolean over = !session.takesVotes(tap.now());
        return over && count(session).ways().contains(chosen)
                ? Moving.choose(session, tap, plan(session, chosen))
                : Decision.refused(Refusal.NOT_HERE);
    }

    /// Goes on with one scenario more than planned, if the Guide has one left.
    Decision oneMore(Session session, Tap tap) {
        return Extras.plan(session, edition(session))
                .map(longer -> Moving.addScenario(session, tap, longer))
                .orElseGet(() -> Moving.addScenario(session, tap, session.plan()));
    }

    /// Lets everybody watch the film on their own: as long as it runs, or as the plan gives the story.
    Decision watchAlone(Session session, Tap tap) {
        Stop here = session.stop(session.present());
        if (here.kind() != Stop.Kind.SCENARIO) {
            return Timing.watchAlone(session, tap, Duration.ZERO);
        }
        Story.Video video =
                edition(session).scenario(here.about()).orElseThrow().story().video();
        Integer minutes = video == null ? null : video.minutes();
        Duration length = minutes == null ? here.planned() : Duration.ofMinutes(minutes);
        return Timing.watchAlone(session, tap, length.plus(SPARE));
    }

    /// Whoever leads reads what nobody took.
    ///
    /// @return everybody who reads
    List<Person> handOut(Session session, Visit story) {
        Scenario scenario =
                edition(session).scenario(session.stop(story).about()).orElseThrow();
        return reading.handOut(session, scenario);
    }

    /// Counts a vote whose time is up, so that its card can say how it came out.
    public void endVote(Session session, Instant now) {
        boolean votes = session.phase() == Phase.RUNNING
                && session.stop(session.present()).kind() == Stop.Kind.VOTE;
        if (votes && !session.takesVotes(now)) {
            count(session);
        }
    }

    private Election count(Session session) {
        Edition guide = edition(session);
        return Election.of(
                guide.scenarios().stream().map(Scenario::id).toList(),
                votes.close(Prompts.of(session, session.present()), Session.SHOWN_FROM),
                guide.selection().choose());
    }

    private Plan plan(Session session, List<String> scenarios) {
        return Planner.plan(edition(session), session.plan().decided(), scenarios);
    }

    private Edition edition(Session session) {
        return guides.find(session.guideId()).orElseThrow().edition();
    }
}
