package org.leadershipdialogue.card;

/// How a form is opened: in a Teams dialog, or inside the card as the presser's own view for clients that open none.
public enum Forms {
    DIALOG,
    IN_CARD
}
