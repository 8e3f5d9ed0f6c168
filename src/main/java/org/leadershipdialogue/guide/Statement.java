package org.leadershipdialogue.guide;

import org.jspecify.annotations.Nullable;

/// A line to remember: a few words for the eye to find, and the sentence they stand for.
///
/// @param lead the words to set in bold, with their punctuation; null if the line has none
/// @param text what follows them
public record Statement(@Nullable String lead, String text) {}
