package org.leadershipdialogue.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a session's sheet counts: the one rule for every paper, form and sum.
///
/// @param leader id of whoever led; null if nobody is known
/// @param leaderCounts whether they are one of the participants, as the Guide of the year has it
public record Counting(@Nullable String leader, boolean leaderCounts) {

    /// Whether this line stands on the sheet.
    public boolean counts(Entry entry) {
        return !entry.removed() && (leaderCounts || !isLeader(entry));
    }

    private boolean isLeader(Entry entry) {
        return entry.erasedLeader() || (leader != null && leader.equals(entry.personId()));
    }

    /// How many stand on the sheet.
    public int participants(List<Entry> entries) {
        return (int) entries.stream().filter(this::counts).count();
    }

    /// How many of them work in another unit, and are not counted against the personnel of this one.
    public int visitors(List<Entry> entries) {
        return (int)
                entries.stream().filter(this::counts).filter(Entry::visitor).count();
    }
}
