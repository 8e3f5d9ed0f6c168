package org.leadershipdialogue.card.element;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of buttons.
@JsonTypeName("ActionSet")
public record ActionSet(@Nullable Spacing spacing, @Nullable Boolean separator, List<Action> actions)
        implements Element {

    public ActionSet {
        actions = List.copyOf(actions);
    }

    public static ActionSet of(List<Action> actions) {
        return new ActionSet(null, null, actions);
    }

    public static ActionSet of(Action action) {
        return of(List.of(action));
    }

    public ActionSet spaced(Spacing spacing) {
        return new ActionSet(spacing, separator, actions);
    }

    public ActionSet separated() {
        return new ActionSet(spacing, true, actions);
    }
}
