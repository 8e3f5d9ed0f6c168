package org.leadershipdialogue.bot.chat;

import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Viewer;

/// Who looks at a card.
///
/// @param viewer for whom it is drawn
/// @param personId who it is; null for the base view that everybody may get
/// @param comparing whether nobody will see it: then what somebody has open for themselves alone does not count
public record Looker(Viewer viewer, @Nullable String personId, boolean comparing) {

    /// The same looker, drawn to find out whether anything changed.
    Looker toCompare() {
        return new Looker(viewer, personId, true);
    }
}
