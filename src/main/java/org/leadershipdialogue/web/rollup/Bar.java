package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;

import org.leadershipdialogue.web.page.Html;

/// A bar that shows a part of a whole; what it shows stands in words beside it, so readers of words are spared it.
final class Bar {

    private static final int LONG = 1000;

    private Bar() {}

    static Html draw(long part, long whole) {
        var filled = whole == 0 ? 0 : Math.clamp(LONG * part / whole, 0, LONG);
        return tag("svg", rectangle("whole", LONG), rectangle("part", filled))
                .with("class", "bar")
                .with("viewBox", "0 0 " + LONG + " 10")
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    private static Html rectangle(String kind, long width) {
        return tag("rect")
                .with("class", kind)
                .with("width", Long.toString(width))
                .with("height", "10");
    }
}
