package org.leadershipdialogue.bot.move;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.leadershipdialogue.bot.Closing;
import org.leadershipdialogue.bot.LastDay;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.leadershipdialogue.storage.Timers;
import org.springframework.stereotype.Component;

/// Sets what is to happen once a session has come to its end: its group is asked how it was, and whoever led is
/// reminded of what is left to do.
@Component
public class Afterwards implements Forgetful {

    /// *How was it?* is called to mind in the chat.
    public static final String ASSESSMENT_REMINDER = "assessment-reminder";

    /// *How was it?* is over.
    public static final String ASSESSMENT_END = "assessment-end";

    /// What the leader still has to do is called to mind.
    public static final String PAPERS_REMINDER = "papers-reminder";

    private static final Duration BEFORE_THE_END = Duration.ofDays(2);

    private final Timers timers;
    private final Assessments assessments;
    private final LastDay lastDay;
    private final Closing closing;
    private final Clock clock;

    Afterwards(Timers timers, Assessments assessments, LastDay lastDay, Closing closing, Clock clock) {
        this.timers = timers;
        this.assessments = assessments;
        this.lastDay = lastDay;
        this.closing = closing;
        this.clock = clock;
    }

    /// Joins the transaction of the change.
    void changed(Session before, Session after) {
        if (!after.progress().present().filter(visit -> isRecap(after, visit)).isPresent()) {
            return;
        }
        assess(after.id());
        if (after.phase() == Phase.CLOSED && !before.phase().isOver()) {
            timers.set(PAPERS_REMINDER, after.id(), lastDay.reminder(after));
        }
    }

    private static boolean isRecap(Session session, Visit visit) {
        return session.stop(visit).kind() == Stop.Kind.RECAP;
    }

    private void assess(String session) {
        Duration open = Duration.ofDays(closing.assessmentDays());
        Instant until = clock.instant().plus(open);
        if (assessments.open(session, until)) {
            timers.set(ASSESSMENT_END, session, until);
            if (open.compareTo(BEFORE_THE_END) > 0) {
                timers.set(ASSESSMENT_REMINDER, session, until.minus(BEFORE_THE_END));
            }
        }
    }

    @Override
    public void forget(String sessionId) {
        List.of(ASSESSMENT_REMINDER, ASSESSMENT_END, PAPERS_REMINDER).forEach(kind -> timers.cancel(kind, sessionId));
    }
}
