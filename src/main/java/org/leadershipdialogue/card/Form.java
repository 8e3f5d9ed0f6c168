package org.leadershipdialogue.card;

/// A form or private page, ready for a dialog.
///
/// @param title for the frame of the dialog, plain text
/// @param card its content; with [Forms#IN_CARD] it carries its own heading and a way back
public record Form(FormId id, String title, AdaptiveCard card) {

    /// The same form with a strip across its top.
    public Form under(Strip strip) {
        return new Form(id, title, card.under(strip));
    }
}
