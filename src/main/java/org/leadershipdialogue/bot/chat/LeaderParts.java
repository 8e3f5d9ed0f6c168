package org.leadershipdialogue.bot.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.LeaderPart;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.card.PlanTime;
import org.leadershipdialogue.guide.Slides;
import org.leadershipdialogue.session.Milestones;
import org.leadershipdialogue.session.Pace;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Roles;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// Gathers what only the facilitator sees below a card.
@Component
class LeaderParts {

    private final Answers answers;
    private final ParkedQuestions parked;
    private final Voices voices;
    private final Panels panels;
    private final Nudges nudges;

    LeaderParts(Answers answers, ParkedQuestions parked, Voices voices, Panels panels, Nudges nudges) {
        this.answers = answers;
        this.parked = parked;
        this.voices = voices;
        this.panels = panels;
        this.nudges = nudges;
    }

    /// The leader's part of a live card; null for everybody else and on cards that were left.
    @Nullable
    LeaderPart of(Scene scene, @Nullable Slides slides) {
        String person = scene.looker().personId();
        if (person == null || !scene.led() || !scene.live()) {
            return null;
        }
        return new LeaderPart(
                time(scene),
                nudges.of(scene),
                panel(scene),
                next(scene),
                more(scene, person),
                voices.of(scene),
                slides);
    }

    /// Panels are chosen per card and beat: what we said opens with the answers.
    static String key(Scene scene) {
        return scene.spot().card() + "." + scene.visit().beat();
    }

    /// What the leader has open, for cards that show a list.
    Panel panel(Scene scene) {
        String person = scene.looker().personId();
        return person == null || scene.looker().comparing() ? Panel.DEFAULT : panels.of(key(scene), person);
    }

    private static PlanTime time(Scene scene) {
        Pace pace = scene.session().pace(scene.now());
        return new PlanTime(
                pace.minute(),
                (int) pace.total().toMinutes(),
                pace.minutesBehind(),
                ends(scene, pace),
                pace.questions().size(),
                pace.questionsThatFit());
    }

    private static PlanTime.@Nullable Ends ends(Scene scene, Pace pace) {
        if (scene.session().phase() != Phase.RUNNING) {
            return null;
        }
        Instant part = Milestones.end(scene.session(), scene.visit());
        return new PlanTime.Ends(
                part, !part.isAfter(scene.now()), scene.now().plus(pace.total()).minus(pace.used()));
    }

    private @Nullable Place next(Scene scene) {
        Session session = scene.session();
        Visit visit = scene.visit();
        boolean says = scene.stop().takesAnswers()
                && visit.beat() == Visit.Beat.TALK
                && answers.count(Prompts.of(session, visit)) >= Session.SHOWN_FROM;
        if (says) {
            return new Place.Said();
        }
        return session.plan()
                .agenda()
                .after(visit.stop())
                .map(stop -> Places.of(session, scene.guide(), stop))
                .orElse(null);
    }

    private LeaderPart.More more(Scene scene, String person) {
        Session session = scene.session();
        Optional<Stop> back = session.plan().agenda().before(scene.visit().stop());
        return new LeaderPart.More(
                session.phase() != Phase.RUNNING,
                back.map(stop -> Places.of(session, scene.guide(), stop)).orElse(null),
                session.plan().agenda().after(scene.visit().stop()).isPresent(),
                heirs(session.roles(), person),
                open(session),
                scene.guide().support().upset());
    }

    /// Who can take the lead: co-facilitators first, then who led before, then those who keep the register; not whoever
    /// leads already.
    private static List<Person> heirs(Roles roles, String person) {
        Person facilitator = roles.facilitator();
        return Stream.of(roles.coFacilitators(), roles.former(), roles.monitors())
                .flatMap(List::stream)
                .filter(other -> !other.id().equals(person) && !sameAs(facilitator, other))
                .distinct()
                .toList();
    }

    private static boolean sameAs(@Nullable Person facilitator, Person other) {
        return facilitator != null && facilitator.id().equals(other.id());
    }

    private List<LeaderPart.Parked> open(Session session) {
        return parked.list(session.id()).stream()
                .filter(question -> !question.answered())
                .map(question -> new LeaderPart.Parked(question.id(), question.text()))
                .toList();
    }

    static Set<String> leaders(Roles roles) {
        return roles.leaders().stream().map(Person::id).collect(Collectors.toSet());
    }
}
