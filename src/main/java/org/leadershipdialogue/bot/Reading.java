package org.leadershipdialogue.bot;

import java.util.List;
import org.leadershipdialogue.card.ScenarioCard;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Story;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Readers;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Who reads which part of a story aloud.
@Component
public class Reading {

    private final Readers readers;

    Reading(Readers readers) {
        this.readers = readers;
    }

    /// The ids of the parts of a story, in its order.
    public static List<String> parts(Scenario scenario) {
        return scenario.format() == Scenario.Format.TEXT
                ? List.of(ScenarioCard.WHOLE_TEXT)
                : scenario.story().parts().stream().map(Story.Part::id).toList();
    }

    /// Whether a story is read aloud at all: a film is watched, unless nobody has set it up or somebody reads it.
    public boolean readAloud(Session session, Scenario scenario) {
        return !scenario.story().plays()
                || !readers.taken(session.id(), scenario.id()).isEmpty();
    }

    /// Gives the facilitator what nobody took.
    ///
    /// @return everybody who reads, once each
    public List<Person> handOut(Session session, Scenario scenario) {
        Person facilitator = session.roles().facilitator();
        if (facilitator == null || !readAloud(session, scenario)) {
            return List.of();
        }
        parts(scenario).forEach(part -> readers.take(session.id(), scenario.id(), part, facilitator));
        return readers.taken(session.id(), scenario.id()).values().stream()
                .distinct()
                .toList();
    }
}
