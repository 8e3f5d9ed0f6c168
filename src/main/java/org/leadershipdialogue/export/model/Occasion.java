package org.leadershipdialogue.export.model;

import java.time.LocalTime;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.register.Counting;
import org.leadershipdialogue.session.Agenda;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.SetUp;

/// The session a paper is about.
///
/// @param guide in the language of the paper
/// @param setUp what was said beforehand
/// @param agenda the stops in order, with their minutes
/// @param leader who leads; an empty name where nobody is known any more
public record Occasion(Edition guide, SetUp setUp, Agenda agenda, Person leader) {

    /// The bot's own words in the language of the paper.
    public Words words() {
        return Words.of(guide.language());
    }

    /// Whom its sheet counts.
    Counting counting() {
        return new Counting(leader.id(), guide.terms().facilitatorCounts());
    }

    /// Which session it is: unit, day and leader.
    String inOneLine() {
        return words().say("paper.of-session", "unit", setUp.unit(), "date", day(), "leader", leader.name());
    }

    /// The hour it begins; where nobody said, where to look for it.
    String time() {
        LocalTime time = setUp.time();
        return time == null ? words().say("paper.time-open") : time.toString();
    }

    /// The day of the session in words.
    String day() {
        return words().date(setUp.date());
    }
}
