package org.leadershipdialogue.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.storage.Timers;
import org.springframework.stereotype.Component;

/// Counts the days to a session that is prepared: a timer that rings once a day until the session begins.
@Component
public class DaysAhead {

    /// The kind of the timer.
    public static final String KIND = "reminder";

    private final Preparations preparations;
    private final Timers timers;
    private final Reminding reminding;
    private final Clock clock;

    DaysAhead(Preparations preparations, Timers timers, Reminding reminding, Clock clock) {
        this.preparations = preparations;
        this.timers = timers;
        this.reminding = reminding;
        this.clock = clock;
    }

    /// Begins or goes on with the preparation of a session that was just set up, unless it is held today. Joins
    /// the caller's transaction.
    public void count(Session session) {
        Instant now = clock.instant();
        LocalDate today = reminding.day(now);
        SetUp setUp = session.plan().setUp();
        if (!session.chat().exists() || (setUp != null && setUp.date().isAfter(today))) {
            preparations.begin(session.id(), today);
            timers.set(KIND, session.id(), reminding.next(now));
        }
    }

    /// Takes the timer of a session away. Joins the caller's transaction.
    public void stop(String sessionId) {
        timers.cancel(KIND, sessionId);
    }
}
