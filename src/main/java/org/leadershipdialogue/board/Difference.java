package org.leadershipdialogue.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is wanted and not yet so: the steps open, each with the moment it may be taken.
final class Difference {

    /// How long an unknown post may still show itself by an invoke before it is posted again.
    static final Duration GRACE = Duration.ofSeconds(8);

    /// Numbers that count up are sent anew at most so often in one chat.
    static final Duration BETWEEN_COUNTERS = Duration.ofSeconds(5);

    /// Where the chat stands.
    sealed interface Next {
        /// The chat shows what is wanted.
        record Nothing() implements Next {}

        /// Something is open, but not before then.
        ///
        /// @param behind whether anything but counters is open
        record Wait(Instant until, boolean behind) implements Next {}

        /// The step to take now.
        ///
        /// @param behind whether anything but counters is open
        record Take(Step step, boolean behind) implements Next {}

        /// Whether the chat still lacks something that cannot wait.
        default boolean isBehind() {
            return switch (this) {
                case Nothing _ -> false;
                case Wait wait -> wait.behind();
                case Take take -> take.behind();
            };
        }
    }

    private record Open(Step step, Instant ready) {}

    private Difference() {}

    static Next next(List<WantedCard> wanted, Posted posted, Attempts attempts, Instant now) {
        List<Open> open = new ArrayList<>();
        posted.strays().forEach(stray -> add(open, new Step.Remove(stray), attempts, Instant.MIN));
        missing(wanted, posted, attempts, open);
        changed(wanted, posted, attempts, open);
        Optional<Open> ready = open.stream()
                .filter(candidate -> !candidate.ready().isAfter(now))
                .min(Comparator.comparing(candidate -> candidate.step().priority()));
        boolean behind = open.stream().anyMatch(candidate -> candidate.step().priority() != Priority.COUNTER);
        if (ready.isPresent()) {
            return new Next.Take(ready.get().step(), behind);
        }
        Optional<Instant> soonest = open.stream().map(Open::ready).min(Comparator.naturalOrder());
        return soonest.isPresent() ? new Next.Wait(soonest.get(), behind) : new Next.Nothing();
    }

    /// Missing cards go in order, so only the first of them is open; one that Teams refuses lets the others pass.
    private static void missing(List<WantedCard> wanted, Posted posted, Attempts attempts, List<Open> open) {
        List<WantedCard> missing = wanted.stream()
                .filter(card -> !card.settled() && !posted.cards().containsKey(card.key()))
                .toList();
        // What waits behind the first is as urgent as itself, and even a card of mere numbers is new once.
        Priority priority = Stream.concat(
                        Stream.of(Priority.NEW_CARD), missing.stream().map(WantedCard::priority))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        for (WantedCard card : missing) {
            Step create = new Step.Create(card, priority);
            add(open, create, attempts, grace(posted.intents().get(card.key())));
            if (!attempts.refused(create)) {
                return;
            }
        }
    }

    private static void changed(List<WantedCard> wanted, Posted posted, Attempts attempts, List<Open> open) {
        for (WantedCard card : wanted) {
            Posted.Card shown = posted.cards().get(card.key());
            if (shown != null && !shown.takenAway() && !shown.revision().equals(card.revision())) {
                Step update = new Step.Update(card, shown);
                boolean counts = update.priority() == Priority.COUNTER;
                Instant pause = counts ? shown.sent().plus(BETWEEN_COUNTERS) : Instant.MIN;
                add(open, update, attempts, pause);
            }
        }
    }

    private static void add(List<Open> open, Step step, Attempts attempts, Instant notBefore) {
        Instant again = attempts.again(step);
        if (again.equals(Attempts.NEVER)) {
            return;
        }
        open.add(new Open(step, again.isAfter(notBefore) ? again : notBefore));
    }

    private static Instant grace(Posted.@Nullable Intent intent) {
        return intent == null ? Instant.MIN : intent.unknownSince().plus(GRACE);
    }
}
