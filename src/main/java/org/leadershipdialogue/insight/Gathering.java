package org.leadershipdialogue.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.Measure.Kind;
import org.leadershipdialogue.storage.TimerHandler;
import org.leadershipdialogue.storage.Timers;
import org.leadershipdialogue.storage.Writes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes what sessions tell, and shows it as soon as enough have told: those of one entity at any time,
/// those of several together once the year has to be reported.
@Component
final class Gathering implements TimerHandler {

    private final Parts parts;
    private final Bundles bundles;
    private final ApplicationEventPublisher events;
    private final Year year;

    Gathering(Parts parts, Bundles bundles, ApplicationEventPublisher events, Year year) {
        this.parts = parts;
        this.bundles = bundles;
        this.events = events;
        this.year = year;
    }

    /// When the small ones of a year are taken together.
    @Component
    record Year(Guides guides, Timers timers, Writes writes, Clock clock) {

        /// After the last day of reporting: until then an entity may still become large enough by itself.
        Instant over(String guideId) {
            return guides.find(guideId)
                    .orElseGet(guides::latest)
                    .edition()
                    .terms()
                    .rolledUpBy()
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }

        boolean isOver(String guideId) {
            return !clock.instant().isBefore(over(guideId));
        }
    }

    /// Takes what the session's leader tells now in place of what they told before, as far as that is not shown.
    void replace(Told.Source source, List<Told> all) {
        parts.lock(source.guideId());
        parts.withdraw(source.sessionId(), Kind.RATED);
        parts.withdraw(source.sessionId(), Kind.WROTE);
        take(source, all);
    }

    /// Joins the caller's transaction.
    void take(Told.Source source, List<Told> all) {
        var guideId = source.guideId();
        parts.lock(guideId);
        all.forEach(told -> parts.add(source, told));
        all.forEach(told -> show(guideId, told.measure()));
        if (!year.isOver(guideId)) {
            year.timers().set(kind(), guideId, year.over(guideId));
        }
    }

    private void show(String guideId, Measure measure) {
        var waiting = parts.waiting(guideId, measure);
        var made = Bundle.of(waiting, measure.kind().least(), year.isOver(guideId));
        made.forEach(bundle -> bundles.show(guideId, measure, bundle));
        if (!made.isEmpty()) {
            events.publishEvent(new InsightsGrew());
        }
    }

    @Override
    public String kind() {
        return "insights-year-over";
    }

    @Override
    public Optional<Instant> ring(String guideId) {
        year.writes().inTransaction(() -> {
            parts.lock(guideId);
            parts.measures(guideId).forEach(measure -> show(guideId, measure));
        });
        return Optional.empty();
    }
}
