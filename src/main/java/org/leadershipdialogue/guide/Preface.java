package org.leadershipdialogue.guide;

import java.util.List;

/// What a leader reads before anything else: the welcome, what is to be learnt, the leader's role, the order of
/// sessions.
///
/// @param welcome the Secretary-General's welcome in our words, a paragraph each
/// @param welcomeBy whose welcome it is
/// @param aim why the topic was chosen and what the Dialogue is and is not for, a paragraph each
/// @param keyLessons the year's key lessons in order
/// @param facilitatorRole what the facilitator is there for, a paragraph each
/// @param cascade who holds sessions with whom, in order
public record Preface(
        List<String> welcome,
        String welcomeBy,
        List<String> aim,
        List<String> keyLessons,
        List<String> facilitatorRole,
        List<String> cascade) {

    public Preface {
        welcome = List.copyOf(welcome);
        aim = List.copyOf(aim);
        keyLessons = List.copyOf(keyLessons);
        facilitatorRole = List.copyOf(facilitatorRole);
        cascade = List.copyOf(cascade);
    }
}
