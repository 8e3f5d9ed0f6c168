package org.leadershipdialogue.board;

/// One request to Teams that brings a chat nearer to what is wanted.
sealed interface Step {

    /// What [Attempts] remembers this step by.
    String name();

    /// The state it leads to; another one is tried afresh.
    String revision();

    Priority priority();

    record Create(WantedCard card, Priority priority) implements Step {
        @Override
        public String name() {
            return card.key();
        }

        @Override
        public String revision() {
            return card.revision();
        }
    }

    record Update(WantedCard card, Posted.Card shown) implements Step {
        @Override
        public String name() {
            return card.key();
        }

        @Override
        public String revision() {
            return card.revision();
        }

        @Override
        public Priority priority() {
            return card.over(shown.sent());
        }
    }

    record Remove(String activityId) implements Step {
        @Override
        public String name() {
            return activityId;
        }

        @Override
        public String revision() {
            return "";
        }

        @Override
        public Priority priority() {
            return Priority.SETTLE;
        }
    }
}
