package org.leadershipdialogue.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Sessions that are shown together from now on and never again apart: the smallest thing any figure is made of.
///
/// Each session is in one bundle of a measure at most, and a bundle never changes. So whatever is shown, on one page or
/// on two, then or now, is a sum of whole bundles, and so is every sum and difference of it.
///
/// @param group whose sessions they are; empty for those of several, and where groups are not told apart
record Bundle(String group, List<Waiting> sessions) {

    Bundle {
        sessions = List.copyOf(sessions);
    }

    Figures figures() {
        return sessions.stream().map(Waiting::figures).reduce(Figures.NONE, Figures::with);
    }

    /// The bundles that can be made: one for each group that is large enough by itself and, where it is time, one of
    /// all the others together. What is too small in all waits on.
    ///
    /// @param together whether it is time to take together what is too small by itself
    static List<Bundle> of(List<Waiting> waiting, Least least, boolean together) {
        var bundles = new ArrayList<Bundle>();
        var rest = new ArrayList<Waiting>();
        waiting.stream().collect(Collectors.groupingBy(Waiting::group)).forEach((group, sessions) -> {
            var bundle = new Bundle(group, sessions);
            if (least.allows(bundle.figures())) {
                bundles.add(bundle);
            } else {
                rest.addAll(sessions);
            }
        });
        var others = new Bundle("", rest);
        if (together && least.allows(others.figures())) {
            bundles.add(others);
        }
        return bundles;
    }
}
