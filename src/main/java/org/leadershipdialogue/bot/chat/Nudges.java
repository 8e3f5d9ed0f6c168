package org.leadershipdialogue.bot.chat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.bot.Reminders;
import org.leadershipdialogue.card.Nudge;
import org.leadershipdialogue.guide.Terms;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Milestones;
import org.leadershipdialogue.session.Pace;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Gathers what the leader may want to know in this minute: counts, never names.
@Component
class Nudges {

    private final Register register;
    private final Votes votes;
    private final ParkedQuestions parked;
    private final Voices voices;
    private final Reminders reminders;

    Nudges(Register register, Votes votes, ParkedQuestions parked, Voices voices, Reminders reminders) {
        this.register = register;
        this.votes = votes;
        this.parked = parked;
        this.voices = voices;
        this.reminders = reminders;
    }

    @Nullable
    Nudge of(Scene scene) {
        if (scene.session().phase() != Phase.RUNNING) {
            return null;
        }
        return reminders.holds(scene.session(), Reminders.Of.MEETING_ENDED)
                ? new Nudge.MeetingEnded()
                : moment(scene).nudge();
    }

    private Moment moment(Scene scene) {
        Session session = scene.session();
        Instant since = scene.visit().since();
        Instant changed = Milestones.last(session, scene.now());
        Pace pace = session.pace(changed);
        return new Moment(
                scene.stop().kind(),
                pace.minute(),
                changed.isAfter(since),
                Duration.between(changed, Milestones.end(session, scene.visit())),
                pace.minutesLeft() + pace.minutesBehind(),
                pace.minutesLeft(),
                room(scene),
                spoken(scene));
    }

    private Moment.Room room(Scene scene) {
        Session session = scene.session();
        Terms terms = scene.guide().terms();
        int present = register.present(session.id());
        long leading = LeaderParts.leaders(session.roles()).stream()
                .filter(leader -> register.isPresent(session.id(), leader))
                .count();
        return new Moment.Room(
                present,
                (int) (present - leading),
                terms.fewest(),
                terms.most(),
                session.plan().decided().recordingOff());
    }

    private Moment.Spoken spoken(Scene scene) {
        Session session = scene.session();
        Integer voted = session.takesVotes(scene.now()) ? votes.count(Prompts.of(session, scene.visit())) : null;
        long open = parked.list(session.id()).stream()
                .filter(question -> !question.answered())
                .count();
        return new Moment.Spoken(voices.unheard(scene).size(), voted, (int) open);
    }
}
