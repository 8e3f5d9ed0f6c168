package org.leadershipdialogue.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leadershipdialogue.bot.Preparations.Preparation;
import org.leadershipdialogue.card.ChecklistCard;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.session.Progress;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Knows the day by which the Guide wants everything about a session done, and the one reminder of it.
@Component
public class LastDay {

    private static final Period EARLY = Period.ofWeeks(1);

    /// Nobody is reminded of what they have just read.
    private static final Duration SOON = Duration.ofDays(2);

    private final Guides guides;
    private final Reminding reminding;
    private final Ticks ticks;
    private final Preparations preparations;
    private final Clock clock;

    LastDay(Guides guides, Reminding reminding, Ticks ticks, Preparations preparations, Clock clock) {
        this.guides = guides;
        this.reminding = reminding;
        this.ticks = ticks;
        this.preparations = preparations;
        this.clock = clock;
    }

    /// The last day of a session's edition of the Guide.
    public LocalDate of(Session session) {
        return guides.find(session.guideId()).orElseThrow().edition().terms().heldBy();
    }

    /// Days until then; negative once it has passed.
    public int daysLeft(Session session) {
        return (int) ChronoUnit.DAYS.between(reminding.day(clock.instant()), of(session));
    }

    /// When to remind of it: a week ahead, or two days after the session's last move where that is later.
    public Instant reminder(Session session) {
        Instant early = of(session)
                .minus(EARLY)
                .atTime(reminding.at())
                .atZone(reminding.zone())
                .toInstant();
        Progress.Move last = session.progress().lastMove();
        Instant soon = (last == null ? clock.instant() : last.at()).plus(SOON);
        return early.isAfter(soon) ? early : soon;
    }

    /// The day of the reminder of a closed session; empty if none is wanted or it has been.
    public Optional<LocalDate> reminderDay(Session session) {
        return Optional.of(reminder(session))
                .filter(_ -> reminds(session))
                .filter(at -> at.isAfter(clock.instant()))
                .map(reminding::day);
    }

    /// Whether whoever led wants it; who switched reminders off before the session wants none after it.
    public boolean reminds(Session session) {
        return !ticks.of(session.id()).contains(ChecklistCard.NO_REMINDER)
                && preparations.of(session.id()).map(Preparation::reminds).orElse(true);
    }
}
