package org.leadershipdialogue.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A whole Guide in one language: a tree that callers walk without asking for a language again.
///
/// Texts are plain, without Markdown. Ids and numbers are the same in every edition of a Guide.
///
/// @param title name of the exercise and its year, e.g. "Leadership Dialogue 2023"
/// @param topic the year's topic, one line
/// @param introduction the cards of the introduction in order
/// @param scenarios all that can be chosen, in the Guide's order
public record Edition(
        Locale language,
        boolean rightToLeft,
        String title,
        String topic,
        Preface preface,
        Terms terms,
        Agenda agenda,
        List<Topic> introduction,
        Opening opening,
        Selection selection,
        List<Scenario> scenarios,
        Leading leading,
        Conclusion conclusion,
        Support support,
        Preparation preparation,
        Forms forms) {

    public Edition {
        introduction = List.copyOf(introduction);
        scenarios = List.copyOf(scenarios);
    }

    /// The scenario with this id, e.g. `2`.
    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /// The question with this id, e.g. `1.4`.
    public Optional<Question> question(String id) {
        return scenarios.stream()
                .flatMap(scenario -> scenario.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }
}
