package org.leadershipdialogue.web.rollup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was done last, for the page to say so once.
enum Notice {
    ENTERED("focal.done-entered"),
    CORRECTED("focal.done-corrected"),
    REMOVED("focal.done-removed"),
    FILED("focal.done-filed"),
    EXPECTED("focal.done-expected"),
    CERTIFIED("focal.done-certified");

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
