package org.leadershipdialogue.rehearsal;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The rehearsal alone, with a stub in the bot's place.
///
/// Carries no stereotype, or the application's own scan would find it in every test of the whole.
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan(basePackageClasses = StubBot.class)
class RehearsalWithStubBot {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
