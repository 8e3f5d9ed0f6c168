package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;

class ConnectionTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final Connection connection = new Connection(clock);

    @Test
    void refusesEverythingWhileItIsDownAndThenRecovers() {
        connection.dropFor(Duration.ofSeconds(20));

        clock.forward(Duration.ofSeconds(19));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(connection::require)
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(503));

        clock.forward(Duration.ofSeconds(1));
        assertThatNoException().isThrownBy(connection::require);
    }
}
