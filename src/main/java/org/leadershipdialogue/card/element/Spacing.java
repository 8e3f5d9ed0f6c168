package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonValue;

/// Distance to the element before.
public enum Spacing {
    NONE("None"),
    SMALL("Small"),
    MEDIUM("Medium"),
    LARGE("Large");

    private final String wire;

    Spacing(String wire) {
        this.wire = wire;
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
