package org.leadershipdialogue.rollup;

/// What some entity reports has changed, in a transaction that may still be open.
public record RollUpChanged() {}
