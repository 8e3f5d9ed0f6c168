package org.leadershipdialogue.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The Guides of a set of folders, all of them right.
///
/// @param all oldest year first
record LoadedGuides(List<Guide> all) implements Guides {

    LoadedGuides {
        all = List.copyOf(all);
    }

    /// Reads built-in folders with those of an installation laid over them.
    ///
    /// @throws BrokenGuideException if anything is wrong with any of them
    static Guides read(List<GuideFolder> builtIn, List<GuideFolder> own) {
        Map<String, GuideFolder> folders = new TreeMap<>();
        builtIn.forEach(folder -> folders.put(folder.id(), folder));
        own.forEach(folder -> folders.merge(folder.id(), folder, GuideFolder::under));
        Mistakes mistakes = new Mistakes();
        List<Guide> guides = folders.values().stream()
                .map(folder -> new GuideReader(folder, mistakes).read())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Guide::year).thenComparing(Guide::id))
                .toList();
        if (folders.isEmpty()) {
            mistakes.in("guides").add("", "there is no Guide");
        }
        if (mistakes.count() > 0) {
            throw new BrokenGuideException(mistakes.all());
        }
        return new LoadedGuides(guides);
    }

    @Override
    public Guide latest() {
        return all.getLast();
    }

    @Override
    public Optional<Guide> find(String id) {
        return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
