package org.leadershipdialogue.card;

/// For whom a view is drawn; `ROOM` is the base view that everybody may get.
public enum Role {
    ROOM,
    PARTICIPANT,
    FACILITATOR,
    MONITOR
}
