package org.leadershipdialogue.rollup;

import java.time.Clock;
import java.util.List;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.register.Counting;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.register.RegisterChanged;
import org.leadershipdialogue.session.Forgetful;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Phase;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SessionDropped;
import org.leadershipdialogue.session.SessionSaved;
import org.leadershipdialogue.session.Sessions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down what each session of the bot counts, in the transaction of the change: when it is planned, when
/// it closes, and whenever its register is amended afterwards. So the counts are there when the names are gone.
@Component
final class Following implements Forgetful {

    private final BotSessions held;
    private final Sessions sessions;
    private final Register register;
    private final Guides guides;
    private final Clock clock;

    Following(BotSessions held, Sessions sessions, Register register, Guides guides, Clock clock) {
        this.held = held;
        this.sessions = sessions;
        this.register = register;
        this.guides = guides;
        this.clock = clock;
    }

    /// What is rehearsed counts nowhere, and who is forgotten was counted before.
    @EventListener
    void on(SessionSaved saved) {
        Session session = saved.session();
        if (session.chat().rehearsal() || session.plan().setUp() == null || session.forgotten()) {
            return;
        }
        switch (session.phase()) {
            case READY, ADJOURNED -> held.plan(session);
            case CLOSED -> held.close(session, turnout(session), clock.instant());
            case ABANDONED -> held.drop(session.id());
            case NEW, RUNNING, PAUSED -> {}
        }
    }

    @EventListener
    void on(SessionDropped dropped) {
        held.drop(dropped.sessionId());
    }

    @EventListener
    void on(RegisterChanged changed) {
        if (held.isHeld(changed.sessionId())) {
            sessions.find(changed.sessionId())
                    .filter(session -> session.phase() == Phase.CLOSED && !session.forgotten())
                    .ifPresent(session -> held.amend(session.id(), turnout(session), clock.instant()));
        }
    }

    /// The counts stay, and nobody is named.
    @Override
    public void forget(String sessionId) {
        held.forgetLeader(sessionId);
    }

    private Turnout turnout(Session session) {
        var counting = new Counting(session.roles().leader().map(Person::id).orElse(null), leaderCounts(session));
        List<Entry> entries = register.entries(session.id());
        return new Turnout(
                counting.participants(entries),
                counting.visitors(entries),
                session.plan().decided().personnel());
    }

    private boolean leaderCounts(Session session) {
        return guides.find(session.guideId())
                .map(Guide::edition)
                .map(guide -> guide.terms().facilitatorCounts())
                .orElse(true);
    }
}
