package org.leadershipdialogue.bot.chat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Nudge;
import org.leadershipdialogue.guide.Terms;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// Chooses the one thing the leader may want to know now: counts, never names.
@Component
class Nudges {

    private static final Duration LAST_MINUTES = Duration.ofMinutes(2);

    private final Register register;
    private final Voices voices;

    Nudges(Register register, Voices voices) {
        this.register = register;
        this.voices = voices;
    }

    @Nullable
    Nudge of(Scene scene) {
        if (scene.session().phase() != Phase.RUNNING) {
            return null;
        }
        return switch (scene.stop().kind()) {
            case SIGN_IN -> recording(scene.session());
            case TOPIC -> size(scene);
            // The opening asks first: nobody could have been heard from before it.
            case OPENING -> nearlyOver(scene) ? new Nudge.TwoMinutesLeft() : null;
            case QUESTION -> nearlyOver(scene) ? new Nudge.TwoMinutesLeft() : notHeard(scene);
            case VOTE, SCENARIO, MESSAGES, RECAP -> null;
        };
    }

    private static @Nullable Nudge recording(Session session) {
        return session.plan().decided().recordingOff() ? null : new Nudge.Recording();
    }

    private @Nullable Nudge size(Scene scene) {
        Terms terms = scene.guide().terms();
        int present = register.present(scene.session().id());
        if (present < terms.fewest()) {
            return new Nudge.Few(present, terms.fewest());
        }
        return present > terms.most() ? new Nudge.Many(present, terms.most()) : null;
    }

    private @Nullable Nudge notHeard(Scene scene) {
        int people = voices.unheard(scene).size();
        return people == 0 ? null : new Nudge.NotHeard(people);
    }

    private static boolean nearlyOver(Scene scene) {
        Stop stop = scene.stop();
        Duration end = scene.session().plan().agenda().lengthBefore(stop.key()).plus(stop.planned());
        Duration left = end.minus(scene.session().pace(scene.now()).used());
        return !left.isNegative() && left.compareTo(LAST_MINUTES) <= 0;
    }
}
