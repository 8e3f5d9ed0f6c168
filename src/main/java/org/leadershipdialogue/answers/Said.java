package org.leadershipdialogue.answers;

/// One answer to a closed prompt, which nobody can trace to a person any more.
///
/// @param id random, made when the prompt closed; lists are in its order
/// @param text as it was written, control characters apart; to be escaped wherever it is shown
/// @param kept whether the facilitator wants it in the leader feedback
/// @param leftOut whether the facilitator took it off the card; deleted at the next move
public record Said(String id, String text, boolean kept, boolean leftOut) {}
