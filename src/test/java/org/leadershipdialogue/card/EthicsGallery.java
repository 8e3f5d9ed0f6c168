package org.leadershipdialogue.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.insight.Figures;
import org.leadershipdialogue.insight.Insight;
import org.leadershipdialogue.insight.Insight.Measured;
import org.leadershipdialogue.insight.Insight.Row;

/// What the Ethics Office sees of all sessions.
final class EthicsGallery {

    private static final Spot SPOT = new Spot("insights:2", 0);
    private static final Insight NOTHING =
            new Insight(Measured.NOTHING, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private EthicsGallery() {}

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        return Map.of(
                "16-insights", s -> card(s, much(), null),
                "16-insights-page", s -> card(s, much(), URI.create("https://example.org/insights/t")),
                "16-insights-nothing", s -> card(s, NOTHING, null),
                "16-insights-below", s -> InsightsCard.below(s.guide().title(), s.participant(), SPOT));
    }

    private static AdaptiveCard card(Sample s, Insight insight, @Nullable URI page) {
        return InsightsCard.draw(
                new InsightsCard.View(s.guide().title(), insight, LocalDate.of(2024, 1, 31), page),
                s.participant(),
                SPOT);
    }

    private static Insight much() {
        var held = new Measured(
                List.of(new Row("Office for River Basins", held(7)), new Row("Department of Coasts", held(4))),
                Optional.of(held(3)));
        var rated = new Measured(List.of(), Optional.of(new Figures(12, 12, List.of(0, 1, 2, 5, 4))));
        var found = new Measured(List.of(), Optional.of(new Figures(9, 81, List.of(2, 5, 14, 30, 30))));
        return new Insight(
                held,
                Map.of("1", held(11)),
                Map.of("guide-rating", rated),
                Map.of("room", found),
                Map.of("went-well", List.of("We spoke openly.", "The story was close to us.", "Time to think.")),
                Map.of());
    }

    private static Figures held(int sessions) {
        return new Figures(sessions, sessions, List.of(0, 0, 0, 0, 0));
    }
}
