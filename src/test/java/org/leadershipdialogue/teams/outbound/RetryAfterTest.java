package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2023-11-06T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 7 ', 7", "3600, 3600", "999999999, 3600"})
    void waitsSeconds(String wish, long seconds) {
        assertThat(wait("Retry-After", wish)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-7", "7.5", "", "99999999999999999999", "Mon, 06 Nov 2023 08:00:00 GMT"})
    void waitsForNothingNobodyUnderstandsOrIsPast(String wish) {
        assertThat(wait("Retry-After", wish)).isZero();
    }

    @Test
    void waitsForADateByTheClockOfWhoeverNamedIt() {
        String date = "Mon, 06 Nov 2023 09:02:00 GMT";

        assertThat(wait("Retry-After", date)).isEqualTo(Duration.ofMinutes(2));
        assertThat(wait("Retry-After", date, "Date", "Mon, 06 Nov 2023 09:01:30 GMT"))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void waitsForNothingWhenNothingIsSaid() {
        assertThat(wait("Date", "Mon, 06 Nov 2023 09:01:30 GMT")).isZero();
    }

    private static Duration wait(String... headers) {
        return RetryAfter.in(Headers.of(headers), NOW);
    }
}
