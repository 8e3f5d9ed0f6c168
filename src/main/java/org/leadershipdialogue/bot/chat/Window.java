package org.leadershipdialogue.bot.chat;

import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.teams.TurnAnswer;

/// Where a form opens: in a dialog, or inside the card for clients without dialogs.
///
/// @param inCard whether inside the card
public record Window(boolean inCard) {

    private static final int HEIGHT = 620;
    private static final int WIDTH = 560;

    /// The form, opened or opened again.
    public TurnAnswer shown(Form form) {
        String json = form.card().json();
        return inCard ? new TurnAnswer.Card(json) : new TurnAnswer.Form(form.title(), json, HEIGHT, WIDTH);
    }

    /// No form, and why.
    public TurnAnswer refused(String notice) {
        return inCard ? new TurnAnswer.Notice(notice) : new TurnAnswer.Close(notice);
    }
}
