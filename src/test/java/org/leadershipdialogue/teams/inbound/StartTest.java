package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StartTest {

    private final ApplicationContextRunner process = new ApplicationContextRunner()
            .withUserConfiguration(InboundConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues("dialogue.teams.openid-metadata-url=http://127.0.0.1:1/");

    @ParameterizedTest
    @ValueSource(strings = {"", "server.address=0.0.0.0", "server.address=192.0.2.7", "server.address=::"})
    void refusesToRehearseWhereOtherMachinesCanReachIt(String address) {
        process.withPropertyValues(address.isEmpty() ? "x=y" : address)
                .run(started ->
                        assertThat(started.getStartupFailure()).hasRootCauseInstanceOf(RehearsalReachable.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"server.address=127.0.0.1", "server.address=localhost", "dialogue.rehearsal.allow-remote=true"})
    void rehearsesOnThisMachineOrWhereTheOperatorAnswersForIt(String setting) {
        process.withPropertyValues(setting)
                .run(started -> assertThat(started.getBean(Doorkeeper.class)).isInstanceOf(RehearsalDoor.class));
    }

    @Test
    void asksForTokensWithAnAppId() {
        process.withPropertyValues("dialogue.teams.app-id=bot", "dialogue.teams.tenant-id=tenant-a")
                .run(started -> assertThat(started.getBean(Doorkeeper.class)).isInstanceOf(TokenDoor.class));
    }

    @Test
    void saysHowToMendARefusedStart() {
        RehearsalReachable refused = new RehearsalReachable("");

        assertThat(new RehearsalReachableAnalyzer().analyze(refused, refused).getAction())
                .contains("dialogue.teams.app-id", "server.address=127.0.0.1", "dialogue.rehearsal.allow-remote=true");
    }
}
