package org.leadershipdialogue.card;

import java.util.List;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.register.Correction;

/// The corrections of the register, the latest first, for those who keep it.
public final class TrailPage {

    private static final int MOST = 40;

    private TrailPage() {}

    /// @param corrections the latest first
    public static Form draw(List<Correction> corrections, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.text(lines.say(corrections.isEmpty() ? "trail.none" : "trail.what"));
        boolean first = true;
        for (Correction one : corrections.stream().limit(MOST).toList()) {
            lines.row(first, what(lines, one), lines.say("trail.who", "name", one.by(), "at", one.at()), null);
            first = false;
        }
        int older = corrections.size() - MOST;
        lines.when(older > 0, inner -> inner.aside(inner.say("trail.older", "n", older)));
        return lines.form(FormId.TRAIL, lines.button.word("trail.title"), List.of());
    }

    private static Markdown what(Lines lines, Correction one) {
        return switch (one.what()) {
            case ADDED -> lines.say("trail.added", "name", one.after());
            case CONFIRMED -> lines.say("trail.confirmed", "name", one.after());
            case UNDONE -> lines.say("trail.undone", "name", one.before());
            case NAME -> lines.say("trail.name", "before", one.before(), "after", one.after());
            case VISITOR -> lines.say(Boolean.parseBoolean(one.after()) ? "trail.visitor" : "trail.no-visitor");
            case MERGED -> lines.say("trail.merged", "before", one.before(), "after", one.after());
            case REMOVED -> lines.say("trail.removed", "name", one.before());
            case REASON -> lines.say("trail.reason", "why", one.after());
            case CLOSED -> lines.say("trail.closed");
            case REOPENED -> lines.say("trail.reopened");
            case CAME_LATE -> lines.say("trail.came-late", "name", one.after());
        };
    }
}
