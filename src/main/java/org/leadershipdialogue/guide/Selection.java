package org.leadershipdialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How scenarios are chosen and introduced.
///
/// @param choose how many a session discusses
/// @param most how many it may discuss if time is left
/// @param minutes the introduction to the scenarios, part of the segment's minutes
/// @param script what the leader says before the first scenario, a paragraph each
/// @param ways the ways to choose, in the Guide's order
public record Selection(
        int choose,
        int most,
        int minutes,
        List<String> script,
        List<String> ways,
        @Nullable Slides slides) {

    public Selection {
        script = List.copyOf(script);
        ways = List.copyOf(ways);
    }
}
