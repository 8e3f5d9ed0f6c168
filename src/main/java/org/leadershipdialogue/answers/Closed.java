package org.leadershipdialogue.answers;

/// How a prompt ended, in numbers.
///
/// @param given how many had responded
/// @param shown whether that was enough to show the responses; otherwise they are deleted and nobody saw them
/// @param dropped how many of the shown answers the facilitator has left out for good
public record Closed(int given, boolean shown, int dropped) {}
