package org.leadershipdialogue.guide;

import java.nio.file.Path;
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

    /// The Guides that come with the program.
    ///
    /// @throws BrokenGuideException if anything is wrong with any of them
    static Guides builtIn() {
        return LoadedGuides.read(GuideFolder.builtIn(), List.of());
    }

    /// The Guides that come with the program, and those in a folder with one subfolder per Guide.
    ///
    /// A subfolder named like a built-in Guide is laid over it: a file of the same name replaces,
    /// any other is added.
    ///
    /// @throws BrokenGuideException if anything is wrong with any of them
    static Guides including(Path folder) {
        return LoadedGuides.read(GuideFolder.builtIn(), GuideFolder.in(folder));
    }
}
