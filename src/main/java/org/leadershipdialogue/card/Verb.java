package org.leadershipdialogue.card;

import java.util.Arrays;
import java.util.Optional;

/// Everything a button on a card can ask for; each has a handler.
public enum Verb {
    CARD_VIEW("card.view"),
    FORM_OPEN("form.open"),
    FORM_SUBMIT("form.submit"),
    SESSION_OPEN("session.open"),
    SESSION_NEXT("session.next"),
    SESSION_BACK("session.back"),
    SESSION_SKIP("session.skip"),
    SESSION_PAUSE("session.pause"),
    SESSION_RESUME("session.resume"),
    SESSION_EXTEND("session.extend"),
    SESSION_SHORTEN("session.shorten"),
    SESSION_RUN_OVER("session.run-over"),
    SESSION_ONE_MORE("session.one-more"),
    SESSION_CONTINUE_LATER("session.continue-later"),
    SESSION_GO_ON("session.go-on"),
    SESSION_CLOSE("session.close"),
    SESSION_HAND_OVER("session.hand-over"),
    SESSION_TAKE("session.take"),
    PREPARATION_BEGIN("preparation.begin"),
    PREPARATION_USE("preparation.use"),
    PREPARATION_DROP("preparation.drop"),
    PREPARATION_REHEARSE("preparation.rehearse"),
    REMINDERS_SWITCH("reminders.switch"),
    ROLE_DECLINE("role.decline"),
    REGISTER_SIGN_IN("register.sign-in"),
    REGISTER_LISTEN("register.listen"),
    REGISTER_CONFIRM_ALL("register.confirm-all"),
    REGISTER_UNDO("register.undo"),
    REGISTER_CLOSE("register.close"),
    REGISTER_REOPEN("register.reopen"),
    REGISTER_CONFIRM("register.confirm"),
    SPEAK_OFFER("speak.offer"),
    SPEAK_WITHDRAW("speak.withdraw"),
    SPEAK_HEARD("speak.heard"),
    PERSON_SPOKEN("person.spoken"),
    PANEL("panel"),
    QUIET_GIVE("quiet.give"),
    VOTE_CAST("vote.cast"),
    VOTE_DECIDE("vote.decide"),
    WATCH_ALONE("watch.alone"),
    PART_TAKE("part.take"),
    PART_RELEASE("part.release"),
    ANSWER_WITHDRAW("answer.withdraw"),
    ANSWER_KEEP("answer.keep"),
    ANSWER_LEAVE_OUT("answer.leave-out"),
    ANSWER_UNDO("answer.undo"),
    POINTS_SHOW("points.show"),
    PARKED_ANSWERED("parked.answered"),
    PARKED_BY_FORM("parked.by-form"),
    PARKED_BY_MAIL("parked.by-mail"),
    CHECKLIST_TICK("checklist.tick"),
    FEEDBACK_SENT("feedback.sent"),
    ROLL_UP_MISSING("roll-up.missing"),
    ROLL_UP_PAGE("roll-up.page"),
    INSIGHTS_PAGE("insights.page");

    private final String wire;

    Verb(String wire) {
        this.wire = wire;
    }

    /// Its name in an action's data.
    public String wire() {
        return wire;
    }

    /// The verb of this name; empty for what an old card or somebody's own client may send.
    public static Optional<Verb> of(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire.equals(wire)).findFirst();
    }
}
