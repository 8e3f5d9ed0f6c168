package org.leadershipdialogue.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the organizer says about a session before it begins.
///
/// @param entity the department, office or mission
/// @param unit the unit, section or team that holds the session
/// @param personnel how many people work in the unit
/// @param date the day of the session
/// @param time when it begins, as clocks show it where it is held; null if nobody said
/// @param language the language of the room: what everybody sees whose own language the Guide lacks
/// @param scenarios ids of the scenarios in the order they are held; empty when the group votes
/// @param skippedQuestions ids of questions the facilitator unticked
/// @param recordingOff whether recording, transcription and Copilot are said to be off
public record SetUp(
        String entity,
        String unit,
        int personnel,
        LocalDate date,
        @Nullable LocalTime time,
        Locale language,
        List<String> scenarios,
        Set<String> skippedQuestions,
        boolean recordingOff) {

    public SetUp {
        scenarios = List.copyOf(scenarios);
        skippedQuestions = Set.copyOf(skippedQuestions);
    }

    /// The same on another day.
    SetUp on(LocalDate day) {
        return new SetUp(entity, unit, personnel, day, time, language, scenarios, skippedQuestions, recordingOff);
    }

    /// The same without these questions.
    public SetUp skipping(Set<String> questions) {
        return new SetUp(entity, unit, personnel, date, time, language, scenarios, questions, recordingOff);
    }

    /// The same with these scenarios.
    public SetUp holding(List<String> chosen) {
        return new SetUp(entity, unit, personnel, date, time, language, chosen, skippedQuestions, recordingOff);
    }

    /// Whether the group chooses the scenarios on the day.
    public boolean groupVotes() {
        return scenarios.isEmpty();
    }
}
