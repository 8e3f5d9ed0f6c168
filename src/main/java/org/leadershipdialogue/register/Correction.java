package org.leadershipdialogue.register;

import java.time.Instant;

/// One line of the audit trail; for those who keep the register, never for the sheet.
///
/// @param by the name of who made it; data
/// @param before and `after` what was changed, as [What] says; data, and empty where there is none or it was erased
public record Correction(Instant at, String by, What what, String before, String after) {

    /// What was corrected; the constant's name is what the database keeps.
    public enum What {
        /// `after`: the name.
        ADDED,
        /// `after`: the name.
        CONFIRMED,
        /// `before`: the name.
        UNDONE,
        /// Both: the names.
        NAME,
        /// Both: whether a visitor. Whose line it is stands nowhere else.
        VISITOR,
        /// `before`: the name that went; `after`: the name that stayed.
        MERGED,
        /// `before`: the name.
        REMOVED,
        /// `after`: why.
        REASON,
        /// The register itself: whoever comes or is corrected from now on amends it.
        CLOSED,
        /// The register itself.
        REOPENED,
        /// `after`: the name of who signed in once the register was closed, and is who made it.
        CAME_LATE
    }
}
