package org.leadershipdialogue.insight;

/// One thing that sessions tell; each is bundled by itself.
///
/// @param about the id of a field or of a scenario; empty where there is only one
record Measure(Kind kind, String about) {

    /// What sort of thing.
    enum Kind {
        /// That they were held.
        HELD(true),
        /// That they came to a scenario.
        TOPIC(false),
        /// How their leaders rated something.
        RATED(true),
        /// What their leaders wrote.
        WROTE(false),
        /// How participants rated something.
        FOUND(true),
        /// What participants wrote.
        SAID(false);

        private final boolean byEntity;

        Kind(boolean byEntity) {
            this.byEntity = byEntity;
        }

        Least least() {
            return switch (this) {
                case HELD, TOPIC, RATED, WROTE -> Least.OF_LEADERS;
                case FOUND, SAID -> Least.OF_PARTICIPANTS;
            };
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
