package org.leadershipdialogue.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with Guides, so that their author hears of it all at once.
final class Mistakes {

    private final Set<String> found = new LinkedHashSet<>();

    /// The mistakes of one file, or of a folder where several files make one.
    record In(Mistakes mistakes, String file) {

        void add(String place, String what) {
            mistakes.found.add("%s: %s: %s".formatted(file, place.isEmpty() ? "all of it" : place, what));
        }
    }

    In in(String file) {
        return new In(this, file);
    }

    int count() {
        return found.size();
    }

    List<String> all() {
        return new ArrayList<>(found);
    }
}
