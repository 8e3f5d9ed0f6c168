package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.bot.Keeping;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.storage.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes what was said once its time is over, as every card that takes writing promises. Running it twice, or on
/// every node, deletes nothing more than running it once.
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Sessions sessions;
    private final Answers answers;
    private final Assessments assessments;
    private final Writes writes;
    private final Keeping keeping;
    private final Clock clock;

    Forgetting(
            Sessions sessions, Answers answers, Assessments assessments, Writes writes, Keeping keeping, Clock clock) {
        this.sessions = sessions;
        this.answers = answers;
        this.assessments = assessments;
        this.writes = writes;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${dialogue.forget-every:1h}")
    void forget() {
        LocalDate before = LocalDate.now(clock).minusDays(keeping.answerDays());
        var due = sessions.over().stream()
                .filter(session -> held(session).filter(before::isAfter).isPresent())
                .toList();
        due.forEach(session -> writes.inTransaction(() -> answers.forget(session.id())));
        int ended = assessments.endDue();
        LOG.debug("Answers of {} sessions are past their time; {} rounds of assessment ended", due.size(), ended);
    }

    private static Optional<LocalDate> held(Session session) {
        return Optional.ofNullable(session.plan().setUp()).map(SetUp::date);
    }
}
