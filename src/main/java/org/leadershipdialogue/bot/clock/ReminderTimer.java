package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.DaysAhead;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Preparations;
import org.leadershipdialogue.bot.Preparations.Preparation;
import org.leadershipdialogue.bot.Reminding;
import org.leadershipdialogue.bot.move.SessionTimer;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.guide.Task;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.Writes;
import org.springframework.stereotype.Component;

/// Reminds the facilitator on the days on which something of the Guide's checklist begins to be due: the card comes
/// down to the bottom of their chat. On the other days it is only brought up to date.
@Component
class ReminderTimer implements SessionTimer {

    private final Sessions sessions;
    private final Preparations preparations;
    private final Reminding reminding;
    private final Writes writes;
    private final Surroundings surroundings;

    ReminderTimer(
            Sessions sessions,
            Preparations preparations,
            Reminding reminding,
            Writes writes,
            Surroundings surroundings) {
        this.sessions = sessions;
        this.preparations = preparations;
        this.reminding = reminding;
        this.writes = writes;
        this.surroundings = surroundings;
    }

    /// What a reminder is made of, and where it goes.
    @Component
    record Surroundings(Guides guides, PersonalChats personal, Board board, Clock clock) {}

    @Override
    public String kind() {
        return DaysAhead.KIND;
    }

    @Override
    public Optional<Instant> ring(String sessionId) {
        Instant now = surroundings.clock().instant();
        LocalDate today = reminding.day(now);
        Optional<Session> waiting = writes.inTransaction(() -> {
            Optional<Session> session = sessions.find(sessionId).filter(each -> each.phase() == Phase.READY);
            session.filter(each -> due(each, today)).ifPresent(each -> preparations.rang(sessionId, today));
            return session;
        });
        waiting.flatMap(session -> Optional.ofNullable(session.roles().facilitator()))
                .map(Person::id)
                .flatMap(surroundings.personal()::with)
                .ifPresent(surroundings.board()::changed);
        return waiting.filter(session -> session.plan().decided().date().isAfter(today))
                .map(session -> reminding.next(now));
    }

    private boolean due(Session session, LocalDate today) {
        return preparations
                .of(session.id())
                .filter(Preparation::reminds)
                .filter(preparation ->
                        days(session).anyMatch(day -> day.isAfter(preparation.rungOn()) && !day.isAfter(today)))
                .isPresent();
    }

    private Stream<LocalDate> days(Session session) {
        LocalDate held = session.plan().decided().date();
        return surroundings.guides().find(session.guideId()).orElseThrow().edition().preparation().before().stream()
                .map(Task::days)
                .filter(days -> days != null)
                .map(days -> held.plusDays(days.from()));
    }
}
