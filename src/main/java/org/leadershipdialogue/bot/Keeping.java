package org.leadershipdialogue.bot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many days what is kept of a session is kept, counted from the day it was held; `dialogue.keep.*`.
///
/// @param nameDays the register: long enough to report the year
/// @param answerDays what was said and parked
@ConfigurationProperties("dialogue.keep")
public record Keeping(
        @DefaultValue("180") int nameDays,
        @DefaultValue("30") int answerDays) {}
