package org.leadershipdialogue.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Knows the day by which the Guide wants everything about a session done, and when whoever led is reminded of it.
@Component
public class LastDay {

    private static final Period EARLY = Period.ofWeeks(1);

    /// Nobody is reminded of what they have just read.
    private static final Duration SOON = Duration.ofDays(2);

    private final Guides guides;
    private final Reminding reminding;

    LastDay(Guides guides, Reminding reminding) {
        this.guides = guides;
        this.reminding = reminding;
    }

    /// The last day of a session's edition of the Guide.
    public LocalDate of(Session session) {
        return guides.find(session.guideId()).orElseThrow().edition().terms().heldBy();
    }

    /// Whether it has passed.
    public boolean hasPassed(Session session, Instant now) {
        return of(session).isBefore(reminding.day(now));
    }

    /// When to remind of it: a week ahead, or two days from now where that is later.
    public Instant reminder(Session session, Instant now) {
        Instant early = of(session)
                .minus(EARLY)
                .atTime(reminding.at())
                .atZone(reminding.zone())
                .toInstant();
        Instant soon = now.plus(SOON);
        return early.isAfter(soon) ? early : soon;
    }
}
