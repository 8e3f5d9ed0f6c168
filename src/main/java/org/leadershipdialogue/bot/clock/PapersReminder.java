package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadershipdialogue.bot.LastDay;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.chat.ToDo;
import org.leadershipdialogue.bot.move.Afterwards;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.TimerHandler;
import org.springframework.stereotype.Component;

/// Calls to mind, once, what whoever led a session still has to do before the Guide's last day.
@Component
class PapersReminder implements TimerHandler {

    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Sessions sessions;
    private final ToDo toDo;
    private final LastDay lastDay;
    private final Telling telling;
    private final Clock clock;

    PapersReminder(Sessions sessions, ToDo toDo, LastDay lastDay, Telling telling, Clock clock) {
        this.sessions = sessions;
        this.toDo = toDo;
        this.lastDay = lastDay;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Afterwards.PAPERS_REMINDER;
    }

    @Override
    public Optional<Instant> ring(String about) {
        boolean said = sessions.find(about)
                .filter(session -> !session.forgotten() && lastDay.reminds(session))
                .map(this::remind)
                .orElse(true);
        return said ? Optional.empty() : Optional.of(clock.instant().plus(AGAIN));
    }

    private boolean remind(Session session) {
        int open = toDo.open(session);
        return open == 0
                || telling.leader(
                        session,
                        lastDay.daysLeft(session) < 0 ? "closing.papers-late" : "closing.papers",
                        "unit",
                        session.plan().decided().unit(),
                        "n",
                        open,
                        "by",
                        lastDay.of(session));
    }
}
