package org.leadershipdialogue.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// No group below the limits can be computed from what is shown, whatever is added to or taken from what, and when.
class BundleTest {

    private static final Least LEAST = Least.OF_PARTICIPANTS;

    @Test
    void showsAnEntityOnceItIsLargeEnough() {
        var waiting = List.of(waiting("1", "A", 2), waiting("2", "A", 2), waiting("3", "A", 1), waiting("4", "B", 9));

        assertThat(Bundle.of(waiting, LEAST, false))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.group()).isEqualTo("A"))
                .satisfies(bundle -> assertThat(bundle.figures().voices()).isEqualTo(5));
    }

    @Test
    void countsSessionsAndVoices() {
        assertThat(Bundle.of(List.of(waiting("1", "A", 9), waiting("2", "A", 9)), LEAST, true))
                .as("two sessions")
                .isEmpty();
        assertThat(Bundle.of(List.of(waiting("1", "A", 1), waiting("2", "A", 1), waiting("3", "A", 2)), LEAST, true))
                .as("four voices")
                .isEmpty();
    }

    @Test
    void takesTheSmallOnesTogetherWhenItIsTime() {
        var waiting = List.of(waiting("1", "A", 2), waiting("2", "B", 2), waiting("3", "C", 1));

        assertThat(Bundle.of(waiting, LEAST, false)).isEmpty();
        assertThat(Bundle.of(waiting, LEAST, true))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.group()).isEmpty())
                .satisfies(bundle -> assertThat(bundle.sessions()).hasSize(3));
    }

    /// Somebody keeps every page there ever was. What they can compute of a session is what all figures have in common
    /// that it is in, and none it is not in: those sessions can be told from the others, and they must be enough.
    @Test
    void nobodyWhoComparesAllThatWasEverShownFindsASmallGroup() {
        var dice = new Random(2023);
        for (int round = 0; round < 100; round++) {
            var year = new Office(dice);
            var pages = new ArrayList<Set<String>>();
            for (int day = 0; day < 60; day++) {
                year.hears("s" + day, day > 40);
                pages.addAll(year.page());
            }
            tellable(pages)
                    .forEach(group -> assertThat(LEAST.allows(year.figures(group)))
                            .as("%s", group)
                            .isTrue());
            everyPair(pages, year);
        }
    }

    /// The sessions that are in the same figures: no sum of figures, however weighed, tells them apart.
    private static Collection<Set<String>> tellable(List<Set<String>> pages) {
        var figures = new HashSet<>(pages);
        var sessions = figures.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> figures.stream()
                                .filter(each -> each.contains(session))
                                .collect(Collectors.toSet()),
                        Collectors.toSet()))
                .values();
    }

    private static void everyPair(List<Set<String>> pages, Office year) {
        var figures = Set.copyOf(pages);
        for (var one : figures) {
            for (var other : figures) {
                var more = new HashSet<>(one);
                more.removeAll(other);
                assertThat(more.isEmpty() || LEAST.allows(year.figures(more)))
                        .as("%s without %s", one, other)
                        .isTrue();
            }
        }
    }

    private static Waiting waiting(String session, String group, int voices) {
        return new Waiting(session, group, Figures.voices(voices));
    }

    /// What happens in a year, and which sessions each figure of the page is made of.
    private static final class Office {

        private final Map<String, Figures> all = new HashMap<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private final Map<String, Set<String>> shown = new HashMap<>();
        private final Random dice;

        Office(Random dice) {
            this.dice = dice;
        }

        void hears(String session, boolean together) {
            var one = waiting(session, "entity " + dice.nextInt(1, 5), 1 + dice.nextInt(4));
            all.put(session, one.figures());
            waiting.add(one);
            for (var bundle : Bundle.of(waiting, LEAST, together)) {
                waiting.removeAll(bundle.sessions());
                var row = shown.computeIfAbsent(bundle.group(), each -> new HashSet<>());
                bundle.sessions().forEach(each -> row.add(each.sessionId()));
            }
        }

        /// Each row, and the total of all.
        List<Set<String>> page() {
            var page = new ArrayList<Set<String>>();
            shown.values().forEach(row -> page.add(Set.copyOf(row)));
            page.add(shown.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
            return page;
        }

        Figures figures(Set<String> sessions) {
            return sessions.stream()
                    .map(each -> all.getOrDefault(each, Figures.NONE))
                    .reduce(Figures.NONE, Figures::with);
        }
    }

    @Test
    void findsTheRatingInTheMiddle() {
        assertThat(Figures.NONE.median()).isEmpty();
        assertThat(Figures.rated(List.of(1, 5, 4)).median()).hasValue(4);
        assertThat(Figures.rated(List.of(1, 2, 4, 5)).median()).hasValue(3);
        assertThat(Figures.rated(List.of(4, 5)).median()).hasValue(4.5);
        assertThat(IntStream.rangeClosed(1, 5))
                .allSatisfy(each ->
                        assertThat(Figures.rated(List.of(each)).median()).hasValue(each));
    }
}
