package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.SettableClock;

class RatesTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final Rates rates = new Rates(clock, true);

    @Test
    void refuseTheEighthMessageInASecondAndSayHowLongToWait() {
        for (int i = 0; i < 7; i++) {
            rates.sending("one");
        }
        clock.forward(Duration.ofMillis(400));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rates.sending("one"))
                .satisfies(refusal -> {
                    assertThat(refusal.status()).isEqualTo(429);
                    assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMillis(600));
                });
    }

    @Test
    void countEachConversationAndTheRosterByThemselves() {
        for (int i = 0; i < 7; i++) {
            rates.sending("one");
        }

        assertThatNoException().isThrownBy(() -> rates.sending("another"));
        assertThatNoException().isThrownBy(() -> rates.reading("one"));
    }

    @Test
    void admitSixtyInHalfAMinute() {
        for (int i = 0; i < 60; i++) {
            rates.sending("one");
            clock.forward(Duration.ofMillis(260));
        }

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rates.sending("one"));
        clock.forward(Duration.ofSeconds(15));
        assertThatNoException().isThrownBy(() -> rates.sending("one"));
    }

    @Test
    void refuseNothingWhenSwitchedOff() {
        Rates off = new Rates(clock, false);

        assertThatNoException().isThrownBy(() -> {
            for (int i = 0; i < 100; i++) {
                off.sending("one");
            }
        });
    }
}
