package org.leadershipdialogue.insight;

/// One thing that sessions tell; each is bundled by itself.
///
/// @param about the id of a field or of a scenario; empty where there is only one
record Measure(Kind kind, String about) {

    /// What sort of thing.
    enum Kind {
        /// That they were held.
        HELD(Least.OF_LEADERS, true),
        /// That they came to a scenario.
        TOPIC(Least.OF_LEADERS, false),
        /// How their leaders rated something.
        RATED(Least.OF_LEADERS, true),
        /// What their leaders wrote.
        WROTE(Least.OF_LEADERS, false),
        /// How participants rated something.
        FOUND(Least.OF_PARTICIPANTS, true),
        /// What participants wrote.
        SAID(Least.OF_PARTICIPANTS, false);

        private final Least least;
        private final boolean byEntity;

        Kind(Least least, boolean byEntity) {
            this.least = least;
            this.byEntity = byEntity;
        }

        Least least() {
            return least;
        }

        /// Whether entities are told apart.
        boolean byEntity() {
            return byEntity;
        }
    }

    static Measure of(String written) {
        var cut = written.indexOf('/');
        return new Measure(Kind.valueOf(written.substring(0, cut)), written.substring(cut + 1));
    }

    String written() {
        return kind + "/" + about;
    }
}
