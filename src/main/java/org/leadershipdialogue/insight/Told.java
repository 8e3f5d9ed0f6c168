package org.leadershipdialogue.insight;

import java.util.List;

/// What one session says to one measure.
///
/// @param texts what was written; empty where nothing was asked in words
record Told(Measure measure, Figures figures, List<String> texts) {

    /// Who says it: the session, and the entity it counts for.
    record Source(String sessionId, String guideId, String entity) {}
}
