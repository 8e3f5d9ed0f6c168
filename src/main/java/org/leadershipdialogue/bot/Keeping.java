package org.leadershipdialogue.bot;

import java.util.Set;
import org.leadershipdialogue.session.Memory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many days what is kept of a session is kept, counted from the day it was held; `dialogue.keep.*`.
///
/// @param answerDays what was said and parked
/// @param nameDays the register: long enough to report the year
/// @param formDays the leader's feedback, and remarks on the leader: until the next year's Dialogue is prepared
/// @param held ids of sessions of which nothing is deleted, however old: a legal hold
@ConfigurationProperties("dialogue.keep")
public record Keeping(
        @DefaultValue("30") int answerDays,
        @DefaultValue("180") int nameDays,
        @DefaultValue("365") int formDays,
        @DefaultValue Set<String> held) {

    /// How many days this is kept.
    public int days(Memory what) {
        return switch (what) {
            case ANSWERS -> answerDays;
            case NAMES -> nameDays;
            case FORMS -> formDays;
        };
    }
}
