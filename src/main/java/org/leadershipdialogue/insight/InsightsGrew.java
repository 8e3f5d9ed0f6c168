package org.leadershipdialogue.insight;

/// Another bundle is shown, in the transaction that is still open.
public record InsightsGrew() {}
