package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Background of a container: emphasis for what is private or yours, the others for a strip at the top.
public enum Tint {
    EMPHASIS,
    ACCENT,
    WARNING,
    ATTENTION;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
