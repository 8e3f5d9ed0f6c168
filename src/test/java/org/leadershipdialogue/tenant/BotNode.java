package org.leadershipdialogue.tenant;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// One process of the bot as it runs in production, in this one; only the time it goes by is the tenant's.
final class BotNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    BotNode(Tenant tenant, List<String> storage) {
        List<String> settings = new ArrayList<>(tenant.settings());
        settings.addAll(storage);
        settings.addAll(List.of("server.address=127.0.0.1", "server.port=0", "dialogue.tick=1s"));
        context = new SpringApplicationBuilder(LeadershipDialogueApplication.class)
                .initializers(fresh -> keepTime((GenericApplicationContext) fresh, tenant.time))
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    /// Where it is reached.
    URI address() {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() {
        context.close();
    }

    private static void keepTime(GenericApplicationContext context, VirtualTime time) {
        context.registerBean("tenantTime", VirtualTime.class, () -> time, bean -> bean.setPrimary(true));
    }
}
