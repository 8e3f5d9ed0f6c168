package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StartTest {

    private final ApplicationContextRunner process = new ApplicationContextRunner()
            .withUserConfiguration(InboundConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(SimpleMeterRegistry.class)
            .withPropertyValues("dialogue.teams.openid-metadata-url=http://127.0.0.1:1/");

    @Test
    void rehearsesWithoutAnAppId() {
        process.run(started -> assertThat(started.getBean(Doorkeeper.class)).isInstanceOf(RehearsalDoor.class));
    }

    @Test
    void asksForTokensWithAnAppId() {
        process.withPropertyValues("dialogue.teams.app-id=bot", "dialogue.teams.tenant-id=tenant-a")
                .run(started -> assertThat(started.getBean(Doorkeeper.class)).isInstanceOf(TokenDoor.class));
    }
}
