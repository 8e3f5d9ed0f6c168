package org.leadershipdialogue.session;

/// How a session is set up, and given up for another one: rules that need to know what somebody is in the meeting.
public final class SettingUp {

    private SettingUp() {}

    /// Whether this person may set the session up: whoever leads and the organizer always, a presenter while nobody
    /// has.
    public static boolean allowed(Session session, String personId, Standing standing) {
        return session.roles().mayLead(personId)
                || switch (standing) {
                    case ORGANIZER -> true;
                    case PRESENTER -> session.phase() == Phase.NEW;
                    case ATTENDEE -> false;
                };
    }

    /// Sets the session up, or changes the set-up while the sign-in is not open.
    ///
    /// @param standing what `by` is in the meeting
    public static Decision setUp(Session session, Plan plan, Roles roles, Person by, Standing standing) {
        if (session.phase().isOver()) {
            return Decision.refused(Refusal.OVER);
        }
        if (!allowed(session, by.id(), standing)) {
            return Decision.refused(Refusal.ONLY_THE_ORGANIZER);
        }
        return session.phase().isUnderWay()
                ? Decision.refused(Refusal.NOT_HERE)
                : Decision.done(session.in(Phase.READY).planned(plan).with(roles));
    }

    /// Whoever was named to keep the register gives it back before the sign-in opens.
    public static Decision decline(Session session, Person by) {
        return session.phase() == Phase.READY && session.roles().helps(by.id())
                ? Decision.done(session.with(session.roles().withoutHelpOf(by)))
                : new Decision.Stale();
    }

    /// Gives the session up so that a fresh one can begin in the same chat. What the register holds is kept.
    ///
    /// @param standing what who asks is in the meeting
    public static Decision startOver(Session session, Tap tap, Standing standing) {
        if (session.phase().isOver()) {
            return Decision.refused(Refusal.OVER);
        }
        return allowed(session, tap.by().id(), standing)
                ? Decision.done(session.stopped(
                        Phase.ABANDONED, session.progress().moved(tap).leave(), tap))
                : Decision.refused(Refusal.ONLY_THE_ORGANIZER);
    }
}
