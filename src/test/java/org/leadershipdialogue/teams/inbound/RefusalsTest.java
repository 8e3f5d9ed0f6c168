package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadershipdialogue.SettableClock;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2023-11-06T09:00:00Z"));
    private final Refusals refusals = new Refusals(clock, new SimpleMeterRegistry());

    @Test
    void tellsTheFirstAtOnceAndTheRestInOneLineAMinuteLater(CapturedOutput output) {
        for (int forged = 0; forged < 1_000; forged++) {
            refusals.note("no token");
        }
        refusals.note("another channel");
        refusals.tell();
        assertThat(output.getOut().lines()).singleElement().asString().endsWith("Turned away: 1 × no token");

        clock.forward(Duration.ofMinutes(1));
        refusals.tell();
        refusals.tell();

        assertThat(output.getOut().lines()).hasSize(2);
        assertThat(output).contains("Turned away: 1 × another channel, 999 × no token");
    }
}
