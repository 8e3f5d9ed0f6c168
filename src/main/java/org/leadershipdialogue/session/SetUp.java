package org.leadershipdialogue.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the organizer says about a session before it begins.
///
/// @param entity the department, office or mission
/// @param unit the unit, section or team that holds the session
/// @param personnel how many people work in the unit
/// @param date the day of the session
/// @param language the language of the room: what everybody sees whose own language the Guide lacks
/// @param scenarios ids of the scenarios in the order they are held; empty when the group votes
/// @param skippedQuestions ids of questions the facilitator unticked
/// @param recordingOff whether recording, transcription and Copilot are said to be off
public record SetUp(
        String entity,
        String unit,
        int personnel,
        LocalDate date,
        Locale language,
        List<String> scenarios,
        Set<String> skippedQuestions,
        boolean recordingOff) {

    public SetUp {
        scenarios = List.copyOf(scenarios);
        skippedQuestions = Set.copyOf(skippedQuestions);
    }

    /// Whether the group chooses the scenarios on the day.
    public boolean groupVotes() {
        return scenarios.isEmpty();
    }
}
