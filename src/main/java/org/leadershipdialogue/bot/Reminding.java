package org.leadershipdialogue.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When the day begins for reminders; `dialogue.reminders.*`.
///
/// @param at the time of day
/// @param zone where it is that time, and where the days before a session are counted
@ConfigurationProperties("dialogue.reminders")
public record Reminding(
        @DefaultValue("08:00") LocalTime at,
        @DefaultValue("UTC") ZoneId zone) {

    /// The day it is at `now`.
    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /// The next moment of the day after `now`.
    public Instant next(Instant now) {
        Instant today = day(now).atTime(at).atZone(zone).toInstant();
        return today.isAfter(now)
                ? today
                : day(now).plusDays(1).atTime(at).atZone(zone).toInstant();
    }
}
