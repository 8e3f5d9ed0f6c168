package org.leadershipdialogue;

import java.time.Instant;
import org.leadershipdialogue.board.Stillness;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Puts a clock a test can move in the place of the application's, and lets it see when the board is still.
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    @Bean
    @Primary
    MovableClock movableClock(@Value("${test.now:}") String begin) {
        return new MovableClock(begin.isEmpty() ? Instant.now() : Instant.parse(begin));
    }

    @Bean
    static Stillness stillness() {
        return new Stillness();
    }
}
