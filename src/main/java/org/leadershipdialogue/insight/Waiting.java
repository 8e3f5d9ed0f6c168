package org.leadershipdialogue.insight;

/// What one session says to a measure, as long as it is in no bundle.
///
/// @param group the entity it counts for; empty where entities are not told apart
record Waiting(String sessionId, String group, Figures figures) {}
