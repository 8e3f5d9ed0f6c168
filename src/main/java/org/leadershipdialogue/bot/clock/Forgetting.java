package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.ForgetsChats;
import org.leadershipdialogue.bot.Keeping;
import org.leadershipdialogue.session.Memory;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes what was said, and later who was there, once its time is over, as the cards promise. Running it twice, or on
/// every node, deletes nothing more than running it once.
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Sessions sessions;
    private final Oblivion oblivion;
    private final Chats chats;
    private final Times times;

    Forgetting(Sessions sessions, Oblivion oblivion, Chats chats, Times times) {
        this.sessions = sessions;
        this.oblivion = oblivion;
        this.chats = chats;
        this.times = times;
    }

    /// The days before which nothing is kept.
    @Component
    record Times(Keeping keeping, Clock clock) {

        LocalDate since(Memory what) {
            int days = switch (what) {
                case NAMES -> keeping.nameDays();
                case ANSWERS -> keeping.answerDays();
            };
            return LocalDate.now(clock).minusDays(days);
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

    @Scheduled(fixedDelayString = "${dialogue.forget-every:1h}")
    void forget() {
        for (Memory what : Memory.values()) {
            sessions.stillKeeping(what, times.since(what)).forEach(session -> forget(session, what));
        }
        chats.forgetUnheardSince(times.since(Memory.NAMES));
    }

    /// One session that cannot be forgotten must not keep the others from it; it is tried again next time.
    private void forget(Session session, Memory what) {
        try {
            oblivion.forget(session, what);
            LOG.info("Forgot the {} of session {}", what, session.id());
        } catch (Sessions.ConcurrentMove otherNode) {
            LOG.debug("Session {} is being forgotten elsewhere", session.id());
        } catch (RuntimeException fault) {
            // The fault's own words may hold what was to be forgotten.
            LOG.error(
                    "Session {} keeps its {}: {}",
                    session.id(),
                    what,
                    fault.getClass().getName());
        }
    }
}
