package org.leadershipdialogue.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.insight.Measure.Kind;

/// What is shown of a year.
///
/// @param held sessions that are over
/// @param topics how many sessions came to a scenario, by its id
/// @param rated how leaders rated what their form asks, by its field
/// @param found how participants found the session, by the field of the assessment
/// @param wrote what leaders wrote, by the field, in an order that says nothing
/// @param said what participants wrote, by the field, in an order that says nothing
public record Insight(
        Measured held,
        Map<String, Figures> topics,
        Map<String, Measured> rated,
        Map<String, Measured> found,
        Map<String, List<String>> wrote,
        Map<String, List<String>> said) {

    /// One measure: each entity that is large enough, and all the others together.
    ///
    /// @param entities in the order of their names
    /// @param others empty while they are too few together
    public record Measured(List<Row> entities, Optional<Figures> others) {

        /// Nothing.
        public static final Measured NOTHING = new Measured(List.of(), Optional.empty());

        public Measured {
            entities = List.copyOf(entities);
        }

        /// All that is shown: whoever waits is not in it, so that nobody can be found by taking away.
        public Figures total() {
            return entities.stream().map(Row::figures).reduce(others.orElse(Figures.NONE), Figures::with);
        }
    }

    /// One entity.
    public record Row(String entity, Figures figures) {}

    /// Whether there is nothing to show yet.
    public boolean empty() {
        return held.total().sessions() == 0
                && rated.isEmpty()
                && found.isEmpty()
                && topics.isEmpty()
                && wrote.isEmpty()
                && said.isEmpty();
    }

    /// How many ratings leaders gave.
    public int leadersRatings() {
        return voices(rated.values());
    }

    /// How many ratings participants gave.
    public int participantsRatings() {
        return voices(found.values());
    }

    private static int voices(Collection<Measured> measures) {
        return measures.stream().mapToInt(each -> each.total().voices()).sum();
    }

    /// How many texts are shown.
    public int texts() {
        return wrote.values().stream().mapToInt(List::size).sum()
                + said.values().stream().mapToInt(List::size).sum();
    }

    static Insight of(Map<Measure, Measured> measures, Map<Measure, List<String>> texts) {
        var held = measures.getOrDefault(new Measure(Kind.HELD, ""), Measured.NOTHING);
        var topics = new HashMap<String, Figures>();
        about(measures, Kind.TOPIC).forEach((id, measured) -> topics.put(id, measured.total()));
        return new Insight(
                held,
                Map.copyOf(topics),
                about(measures, Kind.RATED),
                about(measures, Kind.FOUND),
                about(texts, Kind.WROTE),
                about(texts, Kind.SAID));
    }

    private static <T> Map<String, T> about(Map<Measure, T> all, Kind kind) {
        var about = new HashMap<String, T>();
        all.forEach((measure, value) -> {
            if (measure.kind() == kind) {
                about.put(measure.about(), value);
            }
        });
        return Map.copyOf(about);
    }
}
