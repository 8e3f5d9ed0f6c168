package org.leadershipdialogue.bot.focal;

import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;

/// One form on the card of an entity.
interface EntityForm {

    /// Which form.
    FormId form();

    /// The form as it opens.
    Form open(EntityTurn turn);

    /// Takes what was typed.
    Sent submit(EntityTurn turn);
}
