package org.leadershipdialogue.register;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.session.Person;

/// One line of the register: somebody who was present, since when and how we know.
///
/// What somebody wrote or voted enters `evidence` at the move after it, not before.
///
/// @param entryId names the line, also for those Teams does not know
/// @param personId Teams' id; null for callers and for those who share a device
/// @param name cleaned and never empty, still data: escape it where it is shown
/// @param since when the person was first known to be present
/// @param hereWith whose device the person shares, under that person's present name
/// @param visitor present, but not of the unit
/// @param removed taken off by a correction; kept for the audit trail and in no count
/// @param erasedLeader this was whoever led, and they had themselves erased
public record Entry(
        String entryId,
        @Nullable String personId,
        String name,
        Instant since,
        Set<Evidence> evidence,
        @Nullable Person hereWith,
        boolean visitor,
        boolean removed,
        boolean erasedLeader) {

    public Entry {
        evidence = Set.copyOf(evidence);
    }

    /// Whether the person only listens and speaks, by telephone.
    public boolean onThePhone() {
        return evidence.contains(Evidence.ON_THE_PHONE);
    }
}
