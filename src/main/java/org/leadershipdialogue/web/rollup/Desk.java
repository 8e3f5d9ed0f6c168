package org.leadershipdialogue.web.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form;
import org.leadershipdialogue.guide.Guide;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.rollup.Certification;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.RollUp;
import org.leadershipdialogue.web.visit.Visit;

/// What lies before the focal point at one moment.
///
/// @param known what is known of the entity's year
/// @param words in the reader's language
/// @param today by the clock of the server
/// @param token stands in every form of this visit and nowhere else
record Desk(Visit visit, Known known, Guide guide, Words words, LocalDate today, String token) {

    /// What is known of the entity's year.
    ///
    /// @param certifications the latest first
    record Known(RollUp rollUp, List<Expected> expected, List<Certification> certifications) {}

    EntityYear year() {
        return Way.year(visit.guest());
    }

    RollUp rollUp() {
        return known.rollUp();
    }

    /// The Guide in the reader's language, where it has it.
    Edition edition() {
        return guide.in(words.locale());
    }

    /// Appendix E.
    Form form() {
        return edition().forms().rollUp();
    }

    /// The session with this id, if it is one of this entity's.
    Optional<Held> session(String id) {
        return rollUp().sessions().stream().filter(held -> held.id().equals(id)).findFirst();
    }

    String say(String key, Object... namesAndValues) {
        return words.say(key, namesAndValues);
    }

    String date(LocalDate date) {
        return words.date(date);
    }
}
