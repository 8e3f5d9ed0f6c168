package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/// A few facts beside each other's names; not more than seven.
@JsonTypeName("FactSet")
public record FactSet(List<Fact> facts) implements Element {

    public FactSet {
        facts = List.copyOf(facts);
    }

    /// One fact: its name in our words, its value as drawn.
    public record Fact(String title, Markdown value) {}
}
