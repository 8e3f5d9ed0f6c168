package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipdialogue.bot.Reminding;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.move.Afterwards;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.TimerHandler;
import org.springframework.stereotype.Component;

/// Calls *How was it?* to mind in the chat, once, while it is still open.
@Component
class AssessmentReminder implements TimerHandler {

    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Sessions sessions;
    private final Assessments assessments;
    private final Telling telling;
    private final Reminding reminding;
    private final Clock clock;

    AssessmentReminder(Sessions sessions, Assessments assessments, Telling telling, Reminding reminding, Clock clock) {
        this.sessions = sessions;
        this.assessments = assessments;
        this.telling = telling;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Afterwards.ASSESSMENT_REMINDER;
    }

    @Override
    public Optional<Instant> ring(String about) {
        Optional<Session> session = sessions.find(about).filter(each -> !each.forgotten());
        Optional<Instant> until = assessments.openUntil(about);
        if (session.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = reminding.day(until.get());
        boolean said = telling.everybody(session.get(), "closing.how-was-it", "until", day);
        return said ? Optional.empty() : Optional.of(clock.instant().plus(AGAIN));
    }
}
