package org.leadershipdialogue.guide;

import java.util.List;

/// Advice for whoever leads the discussion.
///
/// @param purpose what the discussion is for, and that not everything has to be covered
/// @param approach how to lead, in order
/// @param steps what to do in each scenario, in order
/// @param generalQuestions questions that fit any scenario
/// @param unanswered what to do with a question nobody can answer
public record Leading(
        String purpose,
        List<String> approach,
        List<Statement> steps,
        List<String> generalQuestions,
        String unanswered) {

    public Leading {
        approach = List.copyOf(approach);
        steps = List.copyOf(steps);
        generalQuestions = List.copyOf(generalQuestions);
    }
}
