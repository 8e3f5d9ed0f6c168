package org.leadershipdialogue.session;

import java.time.Instant;

/// Somebody asks the session to change.
///
/// @param at the count of moves they saw; at another count the tap is stale
/// @param by who asks
/// @param now when
public record Tap(int at, Person by, Instant now) {}
