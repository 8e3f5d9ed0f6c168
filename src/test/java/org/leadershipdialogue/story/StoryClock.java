package org.leadershipdialogue.story;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Puts a clock a story can move in the place of the application's.
@TestConfiguration(proxyBeanMethods = false)
class StoryClock {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
