package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input;
import org.leadershipdialogue.card.element.Input.Choice;

/// Asks for a person: picked from those in the chat, typed where nobody is known.
final class PersonField {

    /// Value where nobody is picked.
    static final String NOBODY = "self";

    private static final int LONGEST_NAME = 120;

    private PersonField() {}

    /// @param nobody key of the choice that stands there unasked: nobody is named by being first in the alphabet
    static Input of(Lines lines, String id, String label, String nobody, List<Choice> people, @Nullable String value) {
        if (people.isEmpty()) {
            return Input.Text.line(id, lines.button.word(label), LONGEST_NAME)
                    .hint(lines.button.word("questions.name-hint"))
                    .value(NOBODY.equals(value) ? null : value);
        }
        List<Choice> all = new ArrayList<>(people);
        all.addFirst(new Choice(lines.button.word(nobody), NOBODY));
        return Input.ChoiceSet.one(id, lines.button.word(label), all).value(value == null ? NOBODY : value);
    }
}
