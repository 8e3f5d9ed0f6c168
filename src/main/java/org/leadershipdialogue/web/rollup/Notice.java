package org.leadershipdialogue.web.rollup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was done last, for the page to say so once.
enum Notice {
    ENTERED("roll-up.done-entered"),
    CORRECTED("roll-up.done-corrected"),
    REMOVED("roll-up.done-removed"),
    FILED("roll-up.done-filed"),
    EXPECTED("roll-up.done-expected"),
    CERTIFIED("roll-up.done-certified");

    private final String key;

    Notice(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /// How addresses call it.
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Notice> of(String address) {
        return Arrays.stream(values())
                .filter(notice -> notice.address().equals(address))
                .findFirst();
    }
}
