package org.leadershipdialogue.tenant;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything the bot did that Teams would not take, or people would not; each kind of fault once.
final class Findings {

    private final Set<String> found = Collections.synchronizedSet(new LinkedHashSet<>());

    void add(String where, String fault) {
        found.add(where + ": " + fault);
    }

    void addAll(String where, Collection<String> faults) {
        faults.forEach(fault -> add(where, fault));
    }

    List<String> all() {
        synchronized (found) {
            return List.copyOf(found);
        }
    }
}
