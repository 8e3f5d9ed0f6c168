package org.leadershipdialogue.tenant;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.leadershipdialogue.board.Pace;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// One process of the bot as it runs in production, in this one; only the time it goes by is the tenant's.
final class BotNode implements AutoCloseable {

    private static final Duration TICK = Duration.ofSeconds(15);

    private final ConfigurableApplicationContext context;
    private final VirtualTime time;
    private volatile boolean open = true;

    BotNode(Tenant tenant, List<String> storage) {
        this(tenant, storage, Duration.ZERO);
    }

    /// @param fast how far this machine's clock is ahead of everybody's time
    BotNode(Tenant tenant, List<String> storage, Duration fast) {
        List<String> settings = new ArrayList<>(tenant.settings());
        settings.addAll(storage);
        time = tenant.time;
        settings.addAll(List.of(
                "server.address=127.0.0.1",
                "server.port=0",
                "dialogue.tick=1h",
                // Of the machine's clock, by ours.
                "spring.main.allow-bean-definition-overriding=true"));
        context = new SpringApplicationBuilder(LeadershipDialogueApplication.class)
                .initializers(fresh -> keepTime((GenericApplicationContext) fresh, tenant.time, fast))
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
        tick();
    }

    /// Where it is reached.
    URI address() {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /// What the process does every fifteen seconds of the world, it does every fifteen of the tenant.
    private void tick() {
        if (open) {
            context.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                    .filter(task -> task.toString().contains("Ticker"))
                    .forEach(task -> task.getTask().getRunnable().run());
            time.at(time.instant().plus(TICK), this::tick);
        }
    }

    @Override
    public void close() {
        open = false;
        context.close();
    }

    private static void keepTime(GenericApplicationContext context, VirtualTime time, Duration fast) {
        context.registerBean(
                "machineClock",
                Clock.class,
                () -> Clock.offset(time, fast),
                bean -> ((AbstractBeanDefinition) bean).setDefaultCandidate(false));
        context.registerBean("pace", Pace.class, () -> new NodePace(time, context.getBean("clock", Clock.class)));
    }

    /// Waits as long as it thinks it has to by its own clock.
    private record NodePace(VirtualTime time, Clock clock) implements Pace {
        @Override
        public void soon(Runnable work) {
            time.soon(work);
        }

        @Override
        public void at(Instant moment, Runnable work) {
            time.at(time.instant().plus(Duration.between(clock.instant(), moment)), work);
        }

        @Override
        public void pause(Duration length) {
            time.pause(length);
        }
    }
}
