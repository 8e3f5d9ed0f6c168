package org.leadershipdialogue.guide;

import java.util.List;
import java.util.Optional;

/// Every Guide this installation can run, checked at start; immutable and the same until the process ends.
public interface Guides {

    /// The Guide new sessions run: the one of the latest year.
    Guide latest();

    /// The Guide with this id (the name of its folder, e.g. `2023`), so that old sessions keep theirs.
    Optional<Guide> find(String id);

    /// All Guides, oldest year first; never empty.
    List<Guide> all();
}
