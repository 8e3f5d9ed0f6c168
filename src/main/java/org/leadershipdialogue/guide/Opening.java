package org.leadershipdialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The opening activity: the leader's own story, prepared with a few points, and one question to the group.
///
/// @param introduction what the leader says before the story, a paragraph each
/// @param advice how to tell the story, one line
/// @param points what the story should answer, in order
/// @param question what the group is asked; `{leader}` stands for the leader's first name
/// @param thanks what the leader says at the end, a paragraph each
public record Opening(
        List<String> introduction,
        String advice,
        List<String> points,
        String question,
        List<String> thanks,
        @Nullable Slides slides) {

    public Opening {
        introduction = List.copyOf(introduction);
        points = List.copyOf(points);
        thanks = List.copyOf(thanks);
    }
}
