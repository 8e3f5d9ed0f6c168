package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.ForgetsChats;
import org.leadershipdialogue.bot.Keeping;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Retention;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.TimerHandler;
import org.leadershipdialogue.storage.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes what was said, later who was there, and last what was reported, each once its time is over, as the cards
/// promise. One node at a time does it, and says in its log what it did.
@Component
class Forgetting implements TimerHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final String KIND = "forgetting";
    private static final String ALL = "all";

    private final Retention retention;
    private final Oblivion oblivion;
    private final Chats chats;
    private final Times times;
    private volatile boolean begun;

    Forgetting(Retention retention, Oblivion oblivion, Chats chats, Times times) {
        this.retention = retention;
        this.oblivion = oblivion;
        this.chats = chats;
        this.times = times;
    }

    /// The days before which nothing is kept, and when to look again.
    @Component
    record Times(
            Keeping keeping,
            Timers timers,
            Clock clock,
            @Value("${dialogue.forget-every:1h}") Duration every) {

        LocalDate since(Memory what) {
            return LocalDate.now(clock).minusDays(keeping.days(what));
        }

        Instant next() {
            return clock.instant().plus(every);
        }
    }

    /// What is kept of chats beside their sessions.
    @Component
    record Chats(Board board, List<ForgetsChats> others) {

        void forgetUnheardSince(LocalDate day) {
            board.forgetUnheardSince(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            others.forEach(each -> each.forgetUnheardSince(day));
        }
    }

    /// Once at each start, tried until the database takes it.
    @Scheduled(fixedDelayString = "PT5S")
    void begin() {
        if (!begun) {
            times.timers().set(KIND, ALL, times.clock().instant());
            begun = true;
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> ring(String all) {
        for (Memory what : Memory.values()) {
            long forgotten = retention
                    .due(what, times.since(what), times.keeping().held())
                    .stream()
                    .filter(session -> forget(session, what))
                    .count();
            if (forgotten > 0) {
                LOG.info("Forgot the {} of {} sessions", what, forgotten);
            }
        }
        chats.forgetUnheardSince(times.since(Memory.NAMES));
        return Optional.of(times.next());
    }

    /// One session that cannot be forgotten must not keep the others from it; it is tried again next time.
    private boolean forget(Session session, Memory what) {
        try {
            oblivion.forget(session, what);
            return true;
        } catch (Sessions.ConcurrentMove moved) {
            LOG.debug("Session {} moved just now", session.id());
        } catch (RuntimeException fault) {
            // The fault's own words may hold what was to be forgotten.
            LOG.error(
                    "Session {} keeps its {}: {}",
                    session.id(),
                    what,
                    fault.getClass().getName());
        }
        return false;
    }
}
