package org.leadershipdialogue.tenant;

import java.time.Instant;
import java.util.Arrays;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/// The bot as a process of its own that goes by [ScaledTime].
final class ScaledBot {

    private ScaledBot() {}

    /// @param arguments when time began to run, in milliseconds, how fast it runs, and the bot's own
    public static void main(String[] arguments) {
        ScaledTime time =
                new ScaledTime(Instant.ofEpochMilli(Long.parseLong(arguments[0])), Double.parseDouble(arguments[1]));
        new SpringApplicationBuilder(LeadershipDialogueApplication.class)
                .initializers(fresh -> ((GenericApplicationContext) fresh)
                        .registerBean("scaledTime", ScaledTime.class, () -> time, bean -> bean.setPrimary(true)))
                .run(Arrays.copyOfRange(arguments, 2, arguments.length));
    }
}
