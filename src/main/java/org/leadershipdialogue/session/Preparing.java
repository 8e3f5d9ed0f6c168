package org.leadershipdialogue.session;

import java.time.LocalDate;
import java.util.List;

/// How a session is prepared before the bot is in its meeting, and what was prepared comes into the meeting's chat.
public final class Preparing {

    private Preparing() {}

    /// A session for a meeting yet to come; it is set up as any other.
    public static Session ahead(String id, String tenantId, String guideId, Person by) {
        return Session.greet(
                id, Chat.notYet(id, tenantId), guideId, Roles.of(by).ledBy(by));
    }

    /// Sets up a session that has only greeted its chat as another one was prepared.
    ///
    /// @param inChat who is there: of them come those whom the preparation could only name
    /// @param standing what `by` is in the meeting
    /// @param today what was prepared for a day that has passed is held today
    public static Decision use(
            Session greeted, Session prepared, List<Person> inChat, Person by, Standing standing, LocalDate today) {
        if (!prepared.roles().mayLead(by.id())) {
            return Decision.refused(Refusal.ONLY_THE_LEADER);
        }
        if (greeted.phase() != Phase.NEW || !waits(prepared)) {
            return new Decision.Stale();
        }
        Roles roles = greeted.roles().as(prepared.roles()).met(inChat);
        return SettingUp.setUp(greeted, prepared.plan().notBefore(today), roles, by, standing);
    }

    /// The same session again, to be rehearsed by one person alone.
    public static Session rehearsal(String id, Chat chat, Session planned, Person by) {
        return Session.greet(id, chat, planned.guideId(), Roles.of(by).ledBy(by))
                .planned(planned.plan())
                .in(Phase.READY);
    }

    /// Whether a session was set up ahead and has not come into a chat.
    public static boolean waits(Session session) {
        return session.phase() == Phase.READY && !session.chat().exists();
    }
}
