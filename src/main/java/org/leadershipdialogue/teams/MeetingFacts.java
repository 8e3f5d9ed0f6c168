package org.leadershipdialogue.teams;

import org.jspecify.annotations.Nullable;

/// What Teams tells of a meeting itself.
///
/// @param title as it stands in calendars; data, empty where Teams names none
/// @param organizer who called it; null where Teams does not tell
public record MeetingFacts(String title, @Nullable Account organizer) {}
