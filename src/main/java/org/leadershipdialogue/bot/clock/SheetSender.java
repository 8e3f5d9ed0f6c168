package org.leadershipdialogue.bot.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.bot.HandIns;
import org.leadershipdialogue.bot.HandIns.HandIn;
import org.leadershipdialogue.bot.HandIns.State;
import org.leadershipdialogue.bot.SheetMail;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.mail.Mailbox;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.TimerHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends a sign-in sheet that was handed in, tries again for half a day where the mail server does not take it, and
/// tells whoever handed it in how it ended.
@Component
class SheetSender implements TimerHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SheetSender.class);
    private static final List<Duration> AGAIN_AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(9));

    private final Sessions sessions;
    private final HandIns handIns;
    private final SheetMail mail;
    private final Telling telling;
    private final Clock clock;

    SheetSender(Sessions sessions, HandIns handIns, SheetMail mail, Telling telling, Clock clock) {
        this.sessions = sessions;
        this.handIns = handIns;
        this.mail = mail;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return HandIns.KIND;
    }

    @Override
    public Optional<Instant> ring(String sessionId) {
        return handIns.of(sessionId)
                .filter(handIn -> handIn.state() == State.WAITING)
                .flatMap(handIn -> sessions.find(sessionId).flatMap(session -> send(session, handIn)));
    }

    /// When to try again; empty if it went, or never will.
    private Optional<Instant> send(Session session, HandIn handIn) {
        if (!mail.sends(session)) {
            return giveUp(session, handIn);
        }
        try {
            mail.send(session, handIn.by(), session.id() + "-" + handIn.times());
        } catch (Mailbox.NotSent why) {
            LOG.warn("The sign-in sheet of session {} was not sent: {}", session.id(), why.getMessage());
            return later(session, handIn);
        }
        handIns.sent(session.id());
        telling.byCards(session);
        tell(session, handIn, "closing.handed-in");
        return Optional.empty();
    }

    private Optional<Instant> later(Session session, HandIn handIn) {
        if (handIn.failed() >= AGAIN_AFTER.size()) {
            return giveUp(session, handIn);
        }
        handIns.failed(session.id());
        return Optional.of(clock.instant().plus(AGAIN_AFTER.get(handIn.failed())));
    }

    private Optional<Instant> giveUp(Session session, HandIn handIn) {
        handIns.givenUp(session.id());
        tell(session, handIn, "closing.not-handed-in");
        return Optional.empty();
    }

    private void tell(Session session, HandIn handIn, String key) {
        telling.person(
                handIn.by().id(), session, key, "unit", session.plan().decided().unit());
    }
}
