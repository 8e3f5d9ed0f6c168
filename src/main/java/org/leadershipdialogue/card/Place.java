package org.leadershipdialogue.card;

import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.language.Words;

/// A place in the agenda, as cards and buttons name it.
public sealed interface Place {

    record SignIn() implements Place {}

    /// @param number of this card, from 1
    /// @param of how many there are
    record Introduction(int number, int of, String shortTitle) implements Place {}

    record Opening(int minutes) implements Place {}

    record Vote() implements Place {}

    /// How a vote came out.
    record Result() implements Place {}

    /// The story of a scenario; `scenario` is its number in the Guide.
    record Story(String scenario, Scenario.Minutes minutes) implements Place {}

    /// A question of a scenario, `number` from 1.
    record Ask(String scenario, int number, int of) implements Place {}

    /// What was said to the prompt that is open now.
    record Said() implements Place {}

    record Messages(String scenario) implements Place {}

    record Recap() implements Place {}

    /// The first line of a card: "Scenario 1 · question 4 of 5".
    default String where(Words words) {
        return switch (this) {
            case SignIn() -> words.say("place.sign-in");
            case Introduction(int number, int of, String _) -> words.say("place.introduction", "n", number, "of", of);
            case Opening(int minutes) -> words.say("place.opening", "minutes", minutes);
            case Vote(), Result() -> words.say("place.vote");
            case Story(String scenario, Scenario.Minutes minutes) ->
                words.say("place.scenario", "scenario", scenario, "least", minutes.least(), "most", minutes.most());
            case Ask(String scenario, int number, int of) ->
                words.say("place.question", "scenario", scenario, "n", number, "of", of);
            case Said() -> words.say("said.heading");
            case Messages(String scenario) -> words.say("place.messages", "scenario", scenario);
            case Recap() -> words.say("place.recap");
        };
    }

    /// The first line of a card that is over.
    default String closed(Words words) {
        return words.say("place.closed", "place", where(words));
    }

    /// The first line of a card while the session rests.
    default String paused(Words words) {
        return words.say("place.paused", "place", where(words));
    }

    /// What the button says that moves on to here.
    default String next(Words words) {
        return words.say("leader.next", "what", named(words));
    }

    /// What the button says that goes back to here.
    default String back(Words words) {
        return words.say("leader.back", "what", named(words));
    }

    private String named(Words words) {
        return switch (this) {
            case SignIn() -> words.say("name.sign-in");
            case Introduction(int _, int _, String shortTitle) -> shortTitle;
            case Opening(int _) -> words.say("name.opening");
            case Vote() -> words.say("name.vote");
            case Result() -> words.say("name.result");
            case Story(String scenario, Scenario.Minutes _) -> words.say("name.scenario", "scenario", scenario);
            case Ask(String _, int number, int _) -> words.say("name.question", "n", number);
            case Said() -> words.say("name.said");
            case Messages(String _) -> words.say("name.messages");
            case Recap() -> words.say("name.recap");
        };
    }
}
