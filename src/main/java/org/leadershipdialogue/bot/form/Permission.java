package org.leadershipdialogue.bot.form;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Refusal;

/// Whether somebody may open a form.
///
/// @param refusal why not; null if they may
public record Permission(@Nullable Refusal refusal) {

    /// They may.
    public static final Permission GRANTED = new Permission(null);

    /// Leaders may.
    static Permission leads(FormTurn turn) {
        return when(turn.session().roles().mayLead(turn.person().id()), Refusal.ONLY_THE_LEADER);
    }

    /// Whoever keeps the register may.
    static Permission keepsRegister(FormTurn turn) {
        return when(turn.session().roles().mayKeepRegister(turn.person().id()), Refusal.ONLY_THE_MONITOR);
    }

    /// Anybody may while the session is under way.
    static Permission underWay(FormTurn turn) {
        return when(turn.session().phase().isUnderWay(), Refusal.OVER);
    }

    /// They may, unless the condition fails.
    public static Permission when(boolean condition, Refusal otherwise) {
        return condition ? GRANTED : new Permission(otherwise);
    }
}
