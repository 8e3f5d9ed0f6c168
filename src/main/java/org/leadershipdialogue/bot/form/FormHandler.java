package org.leadershipdialogue.bot.form;

import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;

/// One form: what it shows, and what becomes of what was typed.
public interface FormHandler {

    /// Which form.
    FormId form();

    /// Whether this person may open and send it now; what stands against it otherwise.
    default Permission may(FormTurn turn) {
        return Permission.GRANTED;
    }

    /// The form as it opens.
    Form open(FormTurn turn);

    /// Takes what was typed.
    Sent submit(FormTurn turn);

    /// What became of a sent form.
    sealed interface Sent {

        /// It is stored, or there was nothing to store: the form closes.
        record Taken() implements Sent {}

        /// It stands again, with what to mend, or with its next step.
        record Again(Form form) implements Sent {}
    }
}
